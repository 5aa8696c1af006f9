export { type Assistant, spawnAssistant, type ToolAnswer } from './assistant/spawn-assistant.ts';
export { type CommandOutcome, checkFolder, collector, runStplan } from './check-folder.ts';
export type { Editor } from './editor/editor.ts';
export { CAPABILITIES, initialise } from './editor/initialise.ts';
export { type SpawnedServer, spawnServer } from './editor/spawn-server.ts';
export { startServer } from './editor/start-server.ts';
export { compareExpectations, type LocatedFinding } from './expectations/compare-expectations.ts';
export { type Expectation, readExpectations } from './expectations/read-expectations.ts';
export { type FeatureFixture, readFeatureFixtures } from './features/feature-fixture.ts';
export { FIXTURE_FOLDER, fixtureContext } from './features/fixture-context.ts';
export { type MarkedText, readMarks } from './features/marked-text.ts';
export { runFixture } from './features/run-fixture.ts';
export { loadFolder } from './load-folder.ts';
export {
  readScenarios,
  type Scenario,
  type ScenarioCommand,
  type ScenarioStep,
  shownOutcome,
} from './scenario-file.ts';
export { type CompletedExample, completeExample, type ExampleFile } from './specification/complete-example.ts';
export { type PageExample, readPage } from './specification/read-page.ts';
