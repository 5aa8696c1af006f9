import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from './build-extension.mjs';
import { generate } from './generate.mjs';
import { installIfNeeded } from './install.mjs';
import { inRoot, stop } from './project.mjs';

/**
 * Runs the suite of the extension in VS Code for the desktop, which is downloaded from its maker: `stable` unless a
 * version is named. It needs a screen; on Linux start it with `xvfb-run -a`.
 */

installIfNeeded();
generate();
if (!(await buildExtension())) process.exit(1);

const { downloadAndUnzipVSCode, runTests } = await import('@vscode/test-electron');
const [version = 'stable'] = process.argv.slice(2);
const vscodeExecutablePath = await downloadAndUnzipVSCode({ version, cachePath: inRoot('out', 'editors') }).catch(
  (error) => stop(`VS Code ${version} could not be downloaded: ${error.message}`),
);

const scratch = mkdtempSync(join(tmpdir(), 'stplan-desktop-'));
const folder = join(scratch, 'plans');
cpSync(inRoot('examples', 'westmarch'), folder, { recursive: true });
const failed = await runTests({
  vscodeExecutablePath,
  extensionDevelopmentPath: inRoot('packages', 'vscode'),
  extensionTestsPath: inRoot('packages', 'vscode', 'dist', 'suite', 'desktop.js'),
  launchArgs: [folder, '--disable-workspace-trust', '--disable-extensions', '--user-data-dir', join(scratch, 'user')],
}).then(
  () => 0,
  () => 1,
);
const { rows } = JSON.parse(readFileSync(join(folder, 'suite-report.json'), 'utf8'));
for (const { title, error } of rows) console.log(`${error === undefined ? 'pass' : 'FAIL'} ${title} ${error ?? ''}`);
const wrong = rows.filter(({ error }) => error !== undefined).length;
console.log(`${rows.length - wrong} passed, ${Math.max(wrong, failed)} failed`);
rmSync(scratch, { recursive: true, force: true });
process.exitCode = failed;
