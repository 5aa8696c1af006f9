import { EXTENSION, WEB_SUITE, WORKSPACE } from '../vscode/places.ts';
import { runWebSuite } from '../vscode/run-web-suite.ts';
import { testSuite } from '../vscode/suite-tests.ts';
import { RELEASES } from '../vscode/this-machine.ts';

const { current } = RELEASES;

await testSuite(`the browser's own extension host of VS Code ${current.version}`, current, (program) =>
  runWebSuite({ program, name: 'web', workspace: WORKSPACE }, EXTENSION, WEB_SUITE),
);
