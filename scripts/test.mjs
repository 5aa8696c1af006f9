import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { build } from './build.mjs';
import { buildExtension } from './build-extension.mjs';
import { generate } from './generate.mjs';
import { installIfNeeded } from './install.mjs';
import { ensureChromium } from './programs/chromium.mjs';
import { ensureLibreOffice } from './programs/libreoffice.mjs';
import { ensureOtherEditors } from './programs/other-editors.mjs';
import { ensureVscode, RELEASES } from './programs/vscode-server.mjs';
import { inRoot, stop } from './project.mjs';
import { runBeside, runTool } from './run.mjs';
import { countTests, sumCounts } from './test-count.mjs';

/** `npm test`: from a fresh clone to one line that says how many tests passed. `--full` adds the
 * long property runs and more editors. */

const full = process.argv.includes('--full');
const isCi = Boolean(process.env.CI) && process.env.CI !== 'false';

const reportOf = (project) => inRoot('out', 'test', `${project}.json`);

function argumentsFor(project) {
  rmSync(reportOf(project), { force: true });
  return [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportOf(project)}`,
  ];
}

function runProject(project, env) {
  console.log(`\n== tests: ${project}`);
  return countTests(reportOf(project), runTool('vitest', argumentsFor(project), env));
}

/** Editors mostly wait for their windows, so their tests run beside others and are shown afterwards. */
function startProject(project, env) {
  const output = inRoot('out', 'test', `${project}.log`);
  const running = runBeside('vitest', argumentsFor(project), env, output);
  return async () => {
    const status = await running;
    console.log(`\n== tests: ${project}`);
    console.log(readFileSync(output, 'utf8'));
    return countTests(reportOf(project), status);
  };
}

installIfNeeded();
generate();

const chromium = ensureChromium();
if (!chromium && isCi) stop('the browser tests need Chromium: install it, or set CHROMIUM to its path');
const releases = full ? [RELEASES.current, RELEASES.floor] : [RELEASES.current];
const missing = releases.filter((release) => ensureVscode(release) === undefined).map(({ version }) => version);
if (missing.length > 0 && isCi) stop(`the tests in the editor need VS Code ${missing.join(' and ')}`);

const otherEditors = full ? ensureOtherEditors() : [];
if (otherEditors.length > 0 && isCi) stop(`the tests in other editors need ${otherEditors.join(' and ')}`);

const libreOffice = !full || ensureLibreOffice();
if (!libreOffice && isCi) stop('the full tests of workbooks need LibreOffice');

const checks = [
  ['lint', () => runTool('biome', ['check']) === 0],
  ['typecheck', () => runTool('tsc', ['--noEmit']) === 0],
  ...[
    ['the script in reports', 'packages/report/client'],
    ['the views of the extension', 'packages/vscode/webview'],
    ['the suite of the extension', 'packages/vscode/suite'],
  ].map(([what, place]) => [`typecheck of ${what}`, () => runTool('tsc', ['--noEmit', '-p', place]) === 0]),
  ['build', () => build()],
  ['build of the extension', () => buildExtension()],
];
const broken = [];
for (const [name, check] of checks) {
  console.log(`\n== ${name}`);
  if (!(await check())) broken.push(name);
}

const env = { ...(chromium ? { CHROMIUM: chromium } : {}), ...(full ? { STPLAN_FULL: '1' } : {}) };
mkdirSync(inRoot('out', 'test'), { recursive: true });
const unit = runProject('unit', env);
const editors = startProject('editors', env);
const house = runProject('house', env);
const { passed, failed, skipped } = sumCounts([unit, house, await editors()]);

console.log('');
if (!chromium)
  console.log('No Chromium found: the browser tests did not run. Install it, or set CHROMIUM to its path.');
if (missing.length > 0)
  console.log(`No VS Code ${missing.join(' and ')}: the tests in it did not run, because it could not be fetched.`);
if (otherEditors.length > 0) console.log(`The tests in ${otherEditors.join(' and ')} did not run: not installed.`);
if (!libreOffice) console.log('The tests in LibreOffice did not run: not installed.');
if (skipped > 0) console.log(`${skipped} skipped`);
if (broken.length > 0) console.log(`Not passed before the tests: ${broken.join(', ')}`);
// A broken check counts as a failure, so that the closing line never looks better than the run was.
console.log(`${passed} passed, ${failed + broken.length} failed`);
process.exitCode = failed + broken.length > 0 ? 1 : 0;
