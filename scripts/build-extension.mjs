import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { generate } from './generate.mjs';
import { installIfNeeded } from './install.mjs';
import { inRoot } from './project.mjs';
import { writeThirdParty } from './third-party.mjs';

const home = (...parts) => inRoot('packages', 'vscode', ...parts);
const server = (...parts) => inRoot('packages', 'server', 'src', ...parts);

/** Where the bundles of the extension are. */
export const extensionBundles = home('dist');

const inNode = { platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const inBrowser = { platform: 'browser', format: 'cjs', target: 'es2022', mainFields: ['browser', 'module', 'main'] };
const inPage = { ...inBrowser, format: 'iife' };
const older = { inject: [home('scripts', 'older-engines.js')] };

/** What mocha for browsers takes for a module system is the one of its host, whose exports it would replace. */
const ofMocha = { define: { exports: 'undefined', module: 'undefined' } };

/** What the extension is made of. The suite is no part of what is shipped. */
const bundles = [
  { entry: home('src', 'desktop.ts'), output: 'desktop.js', external: ['vscode'], ...inNode },
  { entry: home('src', 'web.ts'), output: 'web.js', external: ['vscode'], ...inBrowser },
  { entry: server('node', 'main.ts'), output: 'server.js', ...inNode, ...older },
  { entry: server('browser', 'main.ts'), output: 'server-worker.js', ...inPage, ...older },
  { entry: home('webview', 'preview', 'index.ts'), output: 'preview.js', ...inPage },
  { entry: home('webview', 'differences', 'index.ts'), output: 'differences.js', ...inPage },
  { entry: home('suite', 'desktop.ts'), output: 'suite/desktop.js', external: ['vscode', 'mocha'], ...inNode },
  { entry: home('suite', 'web.ts'), output: 'suite/web.js', external: ['vscode'], ...inBrowser, ...ofMocha },
];

const isSuite = (output) => output.startsWith('suite/');

/** Bundles the extension, both language servers, the views and the suite. Returns whether it worked. */
export async function buildExtension() {
  const { build } = await import('esbuild');
  rmSync(extensionBundles, { recursive: true, force: true });
  try {
    const built = await Promise.all(
      bundles.map(({ entry, output, ...options }) =>
        build({
          absWorkingDir: inRoot(),
          entryPoints: [entry],
          outfile: home('dist', output),
          bundle: true,
          minify: !isSuite(output),
          metafile: true,
          keepNames: true,
          loader: { '.stplan': 'text', '.css': 'text' },
          legalComments: 'eof',
          logLevel: 'warning',
          ...options,
        }),
      ),
    );
    const shipped = built.filter((_, index) => !isSuite(bundles[index].output));
    writeThirdParty(
      shipped.map(({ metafile }) => metafile),
      extensionBundles,
    );
  } catch (error) {
    // of its own errors esbuild has already printed what and where
    if (!('errors' in error)) throw error;
    return false;
  }
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  installIfNeeded();
  generate();
  if (!(await buildExtension())) process.exit(1);
}
