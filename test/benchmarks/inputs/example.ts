import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Workplace, writeInput } from '../workplace.ts';

/** The plan files of the complete example, written where a benchmark may change them. */
export function exampleIn(
  workplace: Workplace,
  name: string,
): { readonly folder: string; readonly texts: ReadonlyMap<string, string> } {
  const files = readdirSync(workplace.example, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.stplan'))
    .map((file) => file.replaceAll('\\', '/'));
  const texts = new Map(files.map((file) => [file, readFileSync(join(workplace.example, file), 'utf8')]));
  for (const [file, text] of texts) writeInput(workplace, `${name}/${file}`, text);
  return { folder: join(workplace.folder, 'inputs', name), texts };
}
