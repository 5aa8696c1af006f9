import { mkdirSync } from 'node:fs';
import { relative } from 'node:path';
import { build, bundle } from './build.mjs';
import { exampleWorkspaces } from './examples.mjs';
import { generate } from './generate.mjs';
import { installIfNeeded } from './install.mjs';
import { inRoot, root, stop } from './project.mjs';
import { runNode } from './run.mjs';

/** `npm start`: from a fresh clone to the checked examples and their reports. */

const fromRoot = (path) => relative(root, path).replaceAll('\\', '/');

installIfNeeded();
generate();
if (!(await build())) stop('the command line could not be built');

const reports = inRoot('out', 'reports');
mkdirSync(reports, { recursive: true });
const written = [];

for (const { name, folder } of exampleWorkspaces()) {
  console.log(`\n== ${name} (${fromRoot(folder)})`);
  // Exit code 1 means findings, which the examples have on purpose; anything higher is a fault.
  if (runNode(bundle, ['check', fromRoot(folder)]) > 1) stop(`the check of ${name} did not finish`);
  // a folder, since a workspace may hold several plans
  const target = `${fromRoot(reports)}/${name}/`;
  if (runNode(bundle, ['report', fromRoot(folder), '--output', target]) > 1) {
    stop(`the report of ${name} could not be written`);
  }
  written.push(target);
}

if (written.length === 0) stop('examples/ holds no plan');
console.log('\nReports, to be opened in a browser:');
for (const file of written) console.log(`  ${file}`);
