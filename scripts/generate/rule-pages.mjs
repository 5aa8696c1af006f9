import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedPages, pageFolders } from '../../packages/rules/src/docs/generated-pages.ts';
import { inRoot } from '../project.mjs';

/** Writes every page and schema that is made from the rules, and takes away those of rules that are gone. Needs Node 24. */

const pages = generatedPages();
for (const [path, text] of pages) {
  const file = inRoot(path);
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}
for (const folder of pageFolders.filter((path) => existsSync(inRoot(path)))) {
  for (const name of readdirSync(inRoot(folder))) {
    if (name.endsWith('.md') && !pages.has(`${folder}/${name}`)) rmSync(inRoot(folder, name));
  }
}
