import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readScenarios, runStplan, type Scenario, type ScenarioCommand, shownOutcome } from '@stplan/testkit';
import { afterAll, describe, expect, it } from 'vitest';

/** Whole command-line scenarios, written in Markdown; STPLAN_UPDATE=1 writes what really came out into the files. */

const here = dirname(fileURLToPath(import.meta.url));
const files = [
  ...readdirSync(here)
    .filter((name) => name.endsWith('.md'))
    .sort(),
  '../../docs/ci.md',
  '../../docs/diff.md',
  '../../docs/scenarios.md',
];

async function outcome({ args, stdin }: ScenarioCommand, cwd: string) {
  const input = stdin === undefined ? undefined : new Uint8Array(readFileSync(join(cwd, stdin)));
  const { stdout, stderr, status } = await runStplan(args, cwd, input);
  return shownOutcome(stdout, stderr, status);
}

async function run({ steps }: Scenario, heed: (command: ScenarioCommand, shown: readonly string[]) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'stplan-scenario-'));
  try {
    for (const step of steps) {
      if ('command' in step) {
        heed(step.command, await outcome(step.command, folder));
        continue;
      }
      const path = join(folder, step.file.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, step.file.text);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each(files)('%s', (name) => {
  const path = join(here, name);
  const markdown = readFileSync(path, 'utf8');
  const rewritten = new Map<number, readonly string[]>();

  it.each(readScenarios(markdown).map((scenario) => [scenario.title, scenario] as const))('%s', async (_, scenario) => {
    expect(scenario.steps.some((step) => 'command' in step)).toBe(true);
    await run(scenario, (command, shown) => {
      rewritten.set(command.line, shown);
      if (process.env.STPLAN_UPDATE) return;
      expect(shown.join('\n')).toBe(shownOutcome(command.stdout, command.stderr, command.status).join('\n'));
    });
  });

  afterAll(() => {
    if (process.env.STPLAN_UPDATE) writeFileSync(path, updated(markdown, rewritten));
  });
});

/** The Markdown with the outcome of each command, by the line of its `$`. */
function updated(markdown: string, outcomes: ReadonlyMap<number, readonly string[]>): string {
  const result: string[] = [];
  let dropping = false;
  for (const [index, line] of markdown.split('\n').entries()) {
    if (line.startsWith('$ ') || line.startsWith('```')) dropping = false;
    if (!dropping) result.push(line);
    const outcome = outcomes.get(index + 1);
    if (outcome !== undefined) {
      result.push(...outcome);
      dropping = true;
    }
  }
  return result.join('\n');
}
