import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './project.mjs';

const home = inRoot('packages', 'library');
const output = inRoot('packages', 'library', 'src', 'generated');
const banner = '// Generated from the library files by `npm run generate`. Not to be edited.\n';

/** The plan files of the library, as paths below its package, in order. */
export function libraryFiles() {
  return readdirSync(home, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['src', 'test', 'node_modules'].includes(entry.name))
    .flatMap((folder) =>
      readdirSync(inRoot('packages', 'library', folder.name)).map((file) => `${folder.name}/${file}`),
    )
    .filter((file) => file.endsWith('.stplan'))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Writes the library as a module, so that it is read alike in tests, in the bundled program and in a browser. */
export function generateLibraryTexts() {
  const texts = libraryFiles().map((file) => {
    const text = readFileSync(inRoot('packages', 'library', ...file.split('/')), 'utf8').replaceAll('\r\n', '\n');
    return `  [${JSON.stringify(file)}, ${JSON.stringify(text)}],\n`;
  });
  const path = inRoot('packages', 'library', 'src', 'generated', 'library-files.ts');
  const module = `${banner}\n/** Path below the library and text of every file. */\nexport const LIBRARY_FILES: readonly (readonly [string, string])[] = [\n${texts.join('')}];\n`;
  mkdirSync(output, { recursive: true });
  if (!existsSync(path) || readFileSync(path, 'utf8') !== module) writeFileSync(path, module);
}
