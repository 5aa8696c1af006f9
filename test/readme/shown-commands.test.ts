import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readScenarios, runStplan } from '@stplan/testkit';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../architecture/files.ts';
import { type ScratchRepository, scratchRepository } from '../diff/scratch-repository.ts';

/** Every command that a page or a help text shows works as it is shown, in a shell, on the plan of Westmarch. */

const bundle = join(root, 'packages', 'cli', 'dist', 'stplan.mjs');
const bin = mkdtempSync(join(tmpdir(), 'stplan-bin-'));
const COMMANDS = (await runStplan(['help'], root)).stdout.match(/(?<=^ {2})[a-z]+(?= \[options\])/gm) ?? [];
let repository: ScratchRepository;

const at = (name: string) => join(repository.folder, name);

/** Runs a line: here where it is a command alone, in a shell where it needs one. */
async function run(line: string, cwd: string) {
  if (/[|>]/.test(line)) {
    const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, NO_COLOR: '1' };
    return spawnSync('bash', ['-c', line], { cwd, env, encoding: 'utf8' });
  }
  const [step] = readScenarios(`## Line\n\`\`\`console\n$ ${line}\n\`\`\`\n`).flatMap(({ steps }) => steps);
  if (step === undefined || !('command' in step)) return expect.fail(`no command: ${line}`);
  const { args, stdin } = step.command;
  return runStplan(args, cwd, stdin === undefined ? undefined : new Uint8Array(readFileSync(join(cwd, stdin))));
}

beforeAll(() => {
  if (!existsSync(bundle)) spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
  writeFileSync(join(bin, 'stplan'), `#!/bin/sh\nexec '${process.execPath}' '${bundle}' "$@"\n`);
  chmodSync(join(bin, 'stplan'), 0o755);
  repository = scratchRepository();
  repository.commit('main');
  repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  repository.git('checkout', '-q', '-b', 'revised');
  repository.edit({ file: 'milestones.stplan', from: '31 March 2018', to: '30 June 2018' });
  repository.commit('a milestone slips');
});
afterAll(() => {
  repository.remove();
  rmSync(bin, { recursive: true, force: true });
});
afterEach(() => {
  repository.git('checkout', '-q', '--force', 'revised');
  repository.git('clean', '-q', '-f', '-d');
});

/** What a command takes for granted, by a part of it. */
const TAKEN: readonly (readonly [RegExp, () => unknown])[] = [
  [/--baseline /, () => run('stplan check --write-baseline baseline.json', repository.folder)],
  [/ < a\.stplan/, () => writeFileSync(at('a.stplan'), 'part of Westmarch\n')],
  [/ < plan\.stplan/, () => writeFileSync(at('plan.stplan'), 'part of Westmarch\n')],
  [/template\.xlsx/, () => run('stplan export plans/westmarch --format xlsx -o template.xlsx', repository.folder)],
  [
    /submitted\/ revised\//,
    () => {
      for (const name of ['submitted', 'revised']) {
        cpSync(join(root, 'examples', 'westmarch'), at(name), { recursive: true });
      }
    },
  ],
];

/** What a command tells on standard error though nothing is wrong. */
const TOLD = /^(wrote|nothing to fix|fixed|left:|\d+ of them can be fixed)/;

async function works(line: string, cwd: string) {
  for (const [part, make] of TAKEN) if (part.test(line)) await make();
  const { stderr, status } = await run(line, cwd);
  expect(stderr.split('\n').filter((said) => said !== '' && !TOLD.test(said))).toEqual([]);
  expect(status).toBeLessThanOrEqual(1);
}

/** The command of an example, without what is told of it after two spaces or a comment. */
const commandOf = (line: string) =>
  line
    .trim()
    .replace(/ {2,}.*$/, '')
    .replace(/ +#.*$/, '');

async function examplesIn(command: string): Promise<readonly string[]> {
  const { stdout } = await runStplan(['help', command], root);
  const block = stdout.split('\nExamples:\n')[1]?.split('\n\n')[0] ?? '';
  return block
    .split('\n')
    .filter((line) => line.startsWith('  stplan '))
    .map(commandOf);
}

const shown = await Promise.all(COMMANDS.map(async (command) => ({ command, examples: await examplesIn(command) })));
// one asks on a terminal, the others serve: test/init/questions.test.ts, test/server/command.test.ts, test/mcp
const tried = shown
  .flatMap(({ examples }) => examples)
  .filter((line) => !/^stplan (init|lsp --stdio|mcp.*)$/.test(line));

describe('the help', () => {
  it.each(shown)('of $command shows how it is used', ({ command, examples }) => {
    expect(examples.length).toBeGreaterThan(0);
    for (const line of examples) expect(line).toMatch(new RegExp(`^stplan ${command}( |$)`));
  });

  it.each(tried)('shows a command that works: %s', async (line) => {
    await works(line, repository.folder);
  });
});

/** The lines of blocks for a shell; blocks of consoles are run with what they print. */
function shellLines(markdown: string): readonly string[] {
  let fence: string | undefined;
  return markdown.split('\n').filter((line) => {
    const [, info] = /^```(.*)$/.exec(line) ?? [];
    if (info === undefined) return fence !== undefined && ['', 'sh', 'bash'].includes(fence);
    fence = fence === undefined ? info : undefined;
    return false;
  });
}

describe('the pages', () => {
  const pages = [
    ...['README.md', 'packages/cli/README.md', 'packages/vscode/README.md', 'examples/README.md'],
    ...readdirSync(join(root, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];
  const lines = pages.flatMap((page) =>
    shellLines(readFileSync(join(root, page), 'utf8'))
      .filter((line) => /^(npx )?stplan /.test(line))
      .map((line) => [page, commandOf(line.replace(/^npx /, ''))] as const),
  );

  it('show commands', () => {
    expect(lines.length).toBeGreaterThan(9);
  });

  it.each(lines)('%s shows a command that works: %s', async (page, line) => {
    cpSync(join(root, 'examples', 'westmarch'), at('examples/westmarch'), { recursive: true });
    await works(line, page === 'packages/cli/README.md' ? at('plans/westmarch') : repository.folder);
  });
});
