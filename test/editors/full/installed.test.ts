import { packageExtension } from '../../../scripts/package-extension.mjs';
import { SUITE, SUITE_CARRIER, VSIX, WORKSPACE } from '../vscode/places.ts';
import { runSuite } from '../vscode/run-suite.ts';
import { testSuite } from '../vscode/suite-tests.ts';
import { RELEASES } from '../vscode/this-machine.ts';

const { current } = RELEASES;

await testSuite(`VS Code ${current.version}, installed from its package`, current, async (program) => {
  await packageExtension();
  return runSuite({ program, name: 'installed', workspace: WORKSPACE, vsix: VSIX }, SUITE_CARRIER, SUITE);
});
