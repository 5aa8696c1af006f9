import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './project.mjs';

/** The folders of the packages of others that went into a bundle, by esbuild's account of it. */
function packageFolders({ outputs }) {
  const paths = Object.values(outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0),
  );
  // the innermost folder counts, and a package in a package is one of its own
  const found = paths.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  return [...new Set(found)].filter((folder) => existsSync(inRoot(folder, 'package.json'))).sort();
}

/** What the licence of a package asks to be handed on: its text, or its name where it brings no text. */
function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(inRoot(folder, 'package.json'), 'utf8'));
  const file = readdirSync(inRoot(folder)).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  const text = file === undefined ? '' : `\n\n${readFileSync(inRoot(folder, file), 'utf8').trim()}`;
  return `${name} ${version} (${license})${text}`.replaceAll('\r\n', '\n');
}

/** Writes the notices of all packages in a bundle beside it; a package without a licence may not be in one. */
export function writeThirdParty(metafile, folder) {
  const notices = packageFolders(metafile).map(notice);
  const unlicensed = notices.filter((text) => /\(undefined\)/.test(text.split('\n')[0] ?? ''));
  if (unlicensed.length > 0) throw new Error(`no licence: ${unlicensed.join(', ')}`);
  writeFileSync(join(folder, 'THIRD-PARTY.txt'), `${notices.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
}
