import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { inRoot } from '../project.mjs';

/** What the report carries inline: the file it is made from, the module it becomes, the name of its text. */
const assets = [
  { entry: inRoot('packages', 'report', 'style', 'index.css'), output: 'style.ts', name: 'STYLE', format: undefined },
  { entry: inRoot('packages', 'report', 'client', 'index.ts'), output: 'script.ts', name: 'SCRIPT', format: 'esm' },
];

/** A module that holds a text and the hash by which a policy lets it through; in plain ASCII so that no encoding can change the hash by which the page knows it. */
function moduleOf(name, text) {
  const trimmed = text.trim();
  const hash = `'sha256-${createHash('sha256').update(trimmed).digest('base64')}'`;
  const literal = JSON.stringify(trimmed).replace(/[^\x20-\x7e]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `// Generated from packages/report by npm run generate; do not edit.\nexport const ${name} = ${literal};\nexport const ${name}_HASH = "${hash}";\n`;
}

/** Bundles the style and the script of the report into modules of text; writes only what changed. */
export function generateReportAssets() {
  // Only now: before the installation there is no esbuild.
  const { buildSync } = createRequire(import.meta.url)('esbuild');
  for (const { entry, output, name, format } of assets) {
    const { outputFiles } = buildSync({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      write: false,
      charset: 'ascii',
      target: ['chrome120', 'edge120', 'firefox121', 'safari17'],
      logLevel: 'warning',
      ...(format && { format }),
    });
    const path = inRoot('packages', 'report', 'src', 'generated', output);
    const text = moduleOf(name, outputFiles[0].text);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
