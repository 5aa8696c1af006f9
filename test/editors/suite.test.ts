import { EXTENSION, SUITE, WORKSPACE } from './vscode/places.ts';
import { runSuite } from './vscode/run-suite.ts';
import { testSuite } from './vscode/suite-tests.ts';
import { RELEASES } from './vscode/this-machine.ts';

const { current } = RELEASES;

await testSuite(`VS Code ${current.version}`, current, (program) =>
  runSuite({ program, name: 'suite', workspace: WORKSPACE }, EXTENSION, SUITE),
);
