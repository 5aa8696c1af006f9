import { EXTENSION, SUITE, WORKSPACE } from '../vscode/places.ts';
import { runSuite } from '../vscode/run-suite.ts';
import { testSuite } from '../vscode/suite-tests.ts';
import { RELEASES } from '../vscode/this-machine.ts';

const { floor } = RELEASES;

await testSuite(`the oldest VS Code that it supports, ${floor.version}`, floor, (program) =>
  runSuite({ program, name: 'floor', workspace: WORKSPACE }, EXTENSION, SUITE),
);
