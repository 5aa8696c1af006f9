import { chmodSync, existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generate } from './generate.mjs';
import { installIfNeeded } from './install.mjs';
import { lateBuiltins } from './late-builtins.mjs';
import { bundleLatePackages, lateParts, writeLateParts } from './late-parts.mjs';
import { inRoot, readJson } from './project.mjs';
import { writeThirdParty } from './third-party.mjs';
import { markWarmFunctions } from './warm-functions.mjs';

const entry = inRoot('packages', 'cli', 'src', 'main.ts');

/** A part of its own, whole: each further file takes Node as long as many functions do. */
const plainCheck = inRoot('packages', 'cli', 'src', 'plain-check.ts');
const oneFile = {
  name: 'one-file',
  setup(build) {
    build.onResolve({ filter: /[\\/]plain-check\.ts$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: './parts/plain-check.mjs', external: true } : undefined,
    );
  },
};

/** The command; it loads its parts from beside it. */
export const bundle = inRoot('packages', 'cli', 'dist', 'stplan.mjs');

/**
 * What stands before the bundled code: the check that says in one line what an old Node would otherwise say in a
 * stack trace, and a `require` for bundled CommonJS packages.
 */
function banner() {
  const wanted = readJson('package.json').engines.node.replace('>=', '');
  const [major, minor] = wanted.split('.');
  return [
    '#!/usr/bin/env node',
    "import { createRequire as stplanCreateRequire } from 'node:module';",
    'const require = stplanCreateRequire(import.meta.url);',
    "const [stplanMajor, stplanMinor] = process.versions.node.split('.');",
    `if (+stplanMajor < ${major} || (+stplanMajor === ${major} && +stplanMinor < ${minor})) {`,
    `  console.error('stplan: needs Node ${wanted} or newer (this is ' + process.version + ')');`,
    '  process.exit(2);',
    '}',
  ].join('\n');
}

/** Bundles the command line into a few files that need nothing but Node. Returns whether it worked. */
export async function build() {
  if (!existsSync(entry)) {
    console.error('stplan: packages/cli/src/main.ts is missing: there is no command to build');
    return false;
  }
  const { build: bundleWithEsbuild } = await import('esbuild');
  const parts = join(dirname(bundle), 'parts');
  const options = {
    absWorkingDir: inRoot(),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    mainFields: ['module', 'main'],
    loader: { '.stplan': 'text' },
    minify: true,
    sourcemap: false,
    legalComments: 'eof',
    metafile: true,
    banner: { js: banner() },
    logLevel: 'warning',
  };
  rmSync(dirname(bundle), { recursive: true, force: true });
  const metafiles = [];
  try {
    const command = await bundleWithEsbuild({
      ...options,
      entryPoints: [entry],
      // parts, so that a run loads only what its command needs, and Node can cache their compiled code
      outdir: dirname(bundle),
      entryNames: 'stplan',
      chunkNames: 'parts/[name]-[hash]',
      splitting: true,
      plugins: [oneFile, lateBuiltins, lateParts],
    });
    const check = await bundleWithEsbuild({
      ...options,
      entryPoints: [plainCheck],
      outdir: parts,
      plugins: [lateBuiltins, lateParts],
    });
    metafiles.push(command.metafile, check.metafile, await bundleLatePackages(bundleWithEsbuild, options, parts));
  } catch {
    return false; // esbuild has already printed what and where
  }
  writeThirdParty(metafiles, dirname(bundle));
  if (!writeLateParts(parts)) return false;
  chmodSync(bundle, 0o755);
  markWarmFunctions(bundle, parts);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  installIfNeeded();
  generate();
  if (!(await build())) process.exit(1);
}
