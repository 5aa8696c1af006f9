import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inRoot } from './project.mjs';
import { runNode } from './run.mjs';

/**
 * What a small check does not need, or need not do again: each of these modules has a stand-in in the bundled command
 * that reads a file beside it, or loads a package, when it is asked.
 */
const STAND_INS = {
  // a third of all code by its length, and only `explain` and the editor show it
  'packages/rules/src/generated/docs.ts': `
    import { readFileSync } from 'node:fs';
    let docs;
    const all = () => (docs ??= JSON.parse(readFileSync(new URL('./rule-docs.json', import.meta.url), 'utf8')));
    export const RULE_DOCS = new Proxy({}, {
      get: (_, id) => all()[id],
      has: (_, id) => Object.hasOwn(all(), id),
      ownKeys: () => Object.keys(all()),
      getOwnPropertyDescriptor: (_, id) => Object.getOwnPropertyDescriptor(all(), id),
    });`,
  // the library as it was read when the command was built
  'packages/cli/src/national-library.ts': `
    import { readFileSync } from 'node:fs';
    import { unpacked } from ${JSON.stringify(inRoot('scripts', 'packed-values.mjs'))};
    const kept = (name) => unpacked(readFileSync(new URL(name, import.meta.url), 'utf8'));
    export const nationalLibrary = () => kept('./library.json');
    export const nationalBodies = () => kept('./bodies.json');`,
  // nearly every plan names none of the bodies in the library
  'packages/library/src/generated/body-files.ts': `
    import { readFileSync } from 'node:fs';
    export const bodyFiles = () => JSON.parse(readFileSync(new URL('./body-texts.json', import.meta.url), 'utf8'));`,
  'packages/library/src/generated/body-register.ts': `
    import { readFileSync } from 'node:fs';
    export const bodyRegister = () => readFileSync(new URL('./body-register.json', import.meta.url), 'utf8');`,
};

/**
 * Packages that only settings files and their patterns need, with the functions that are asked of them; and what the SDK
 * for assistants would bring to check what a client fills in, which our server never asks for.
 */
const LATE_PACKAGES = {
  '@modelcontextprotocol/server/_shims': () => `
    export const { process } = globalThis;
    export class DefaultJsonSchemaValidator {
      getValidator() {
        throw new Error('nothing that a client fills in is checked');
      }
    }`,
  picomatch: () => `export default (...args) => require('./picomatch.cjs')(...args);`,
  'jsonc-parser': () => {
    // asked for now, as this script is loaded before anything is installed
    const jsonc = createRequire(import.meta.url)('jsonc-parser');
    return Object.keys(jsonc)
      .filter((name) => typeof jsonc[name] === 'function')
      .map((name) => `export const ${name} = (...args) => require('./jsonc-parser.cjs').${name}(...args);`)
      .join('\n');
  },
};

/** Those of them that have a file of their own: what is read with every check costs every check, run or not. */
const IN_FILES = ['picomatch', 'jsonc-parser'];

/** Bundles packages into files beside the parts; gives esbuild's account of them. */
export async function bundleLatePackages(bundle, { banner: _, ...options }, folder) {
  const { metafile } = await bundle({
    ...options,
    entryPoints: IN_FILES,
    outdir: folder,
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
  });
  return metafile;
}

/** Writes what the stand-ins read into a folder. */
export function writeLateParts(folder) {
  mkdirSync(folder, { recursive: true });
  const source = readFileSync(inRoot('packages', 'rules', 'src', 'generated', 'docs.ts'), 'utf8');
  // the generated module is a JSON object but for its frame and the comma behind the last entry
  const object = source.slice(source.indexOf('= {') + 2, source.lastIndexOf('};')).replace(/,\s*$/, '');
  writeFileSync(join(folder, 'rule-docs.json'), JSON.stringify(JSON.parse(`${object}}`)));
  return runNode(inRoot('scripts', 'read-library.mjs'), [folder]) === 0;
}

/** An esbuild plugin that puts the stand-ins in. */
export const lateParts = {
  name: 'late-parts',
  setup(build) {
    const places = new Map(Object.keys(STAND_INS).map((path) => [inRoot(...path.split('/')), STAND_INS[path]]));
    build.onLoad({ filter: /\.ts$/ }, ({ path }) =>
      places.has(path) ? { contents: places.get(path), loader: 'js', resolveDir: dirname(path) } : undefined,
    );
    for (const name of Object.keys(LATE_PACKAGES)) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, ({ kind }) =>
        kind === 'import-statement' ? { path: name, namespace: 'late-package' } : undefined,
      );
    }
    build.onResolve({ filter: /^\.\//, namespace: 'late-package' }, ({ path }) => ({ path, external: true }));
    build.onLoad({ filter: /.*/, namespace: 'late-package' }, ({ path }) => ({
      contents: LATE_PACKAGES[path](),
      loader: 'js',
    }));
  },
};
