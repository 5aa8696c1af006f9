import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Texts } from './paper.ts';

const examples = new URL('../../../examples/', import.meta.url);

/** The files of an example by their path in it. */
export function example(name: string): Texts {
  const folder = fileURLToPath(new URL(`${name}/`, examples));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.stplan'));
  return new Map(files.sort().map((file) => [file.replaceAll('\\', '/'), readFileSync(`${folder}${file}`, 'utf8')]));
}
