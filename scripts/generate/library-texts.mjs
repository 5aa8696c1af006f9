import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../project.mjs';

const home = inRoot('packages', 'library');
const output = inRoot('packages', 'library', 'src', 'generated');
const banner = '// Generated from the library files by `npm run generate`. Not to be edited.\n';

/** The folder of what is read only when a plan asks for it. */
const LATE = 'nhs-bodies';

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

const isLate = (file) => file.startsWith(`${LATE}/`);
const textOf = (file) =>
  readFileSync(inRoot('packages', 'library', ...file.split('/')), 'utf8').replaceAll('\r\n', '\n');

/** The paths below the library and texts of the files about bodies. */
export const bodyFiles = () =>
  libraryFiles()
    .filter(isLate)
    .map((file) => [file, textOf(file)]);

/** Writes a generated module of the library if it changed. */
export function writeLibraryModule(name, text) {
  const path = inRoot('packages', 'library', 'src', 'generated', name);
  mkdirSync(output, { recursive: true });
  if (!existsSync(path) || readFileSync(path, 'utf8') !== banner + text) writeFileSync(path, banner + text);
}

/** Writes the library as modules, so that it is read alike in tests, in the bundled program and in a browser. */
export function generateLibraryTexts() {
  const list = (files) =>
    files.map(([file, text]) => `  [${JSON.stringify(file)}, ${JSON.stringify(text)}],\n`).join('');
  const early = libraryFiles().filter((file) => !isLate(file));
  writeLibraryModule(
    'library-files.ts',
    `\n/** Path below the library and text of every file. */\nexport const LIBRARY_FILES: readonly (readonly [string, string])[] = [\n${list(early.map((file) => [file, textOf(file)]))}];\n`,
  );
  writeLibraryModule(
    'body-files.ts',
    `\n/** Path below the library and text of every file about bodies. */\nexport const bodyFiles = (): readonly (readonly [string, string])[] => [\n${list(bodyFiles())}];\n`,
  );
}
