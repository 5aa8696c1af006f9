import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScenarios, runStplan, type ScenarioCommand } from '@stplan/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../architecture/files.ts';

/** No command has an option that no scenario uses. */

/** What a scenario cannot show, with the test that does: what waits for a change, a server or a key. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'check --changed': 'test/ci/changed.test.ts',
  'check --watch': 'test/ci/watch.test.ts',
  'lsp --stdio': 'test/server/command.test.ts',
  'lsp --node-ipc': 'test/server/command.test.ts',
  'mcp --settings': 'test/mcp/confined.test.ts',
};

type Listed = { readonly command: string; readonly long: string; readonly short: string | undefined };

/** The options of every command, from its help. */
async function listedOptions(): Promise<readonly Listed[]> {
  const { stdout } = await runStplan(['help'], root);
  const block = /\nCommands:\n([\s\S]*?)\n\n/.exec(stdout)?.[1] ?? '';
  const commands = [...block.matchAll(/^ {2}([a-z]+)/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'help');
  const listed = await Promise.all(
    commands.map(async (command) => {
      const help = (await runStplan(['help', command], root)).stdout;
      const options = help.split('\nOptions:\n')[1]?.split('\n\n')[0] ?? '';
      return [...options.matchAll(/^ {2}(?:(-\w), )?(--[\w-]+)/gm)]
        .filter(([, , long]) => long !== '--help')
        .map(([, short, long = '']) => ({ command, long, short }));
    }),
  );
  return listed.flat();
}

function usedCommands(): readonly ScenarioCommand[] {
  const here = join(root, 'test', 'scenarios');
  const files = readdirSync(here).filter((name) => name.endsWith('.md'));
  return files
    .flatMap((file) => readScenarios(readFileSync(join(here, file), 'utf8')))
    .flatMap(({ steps }) => steps.flatMap((step) => ('command' in step ? [step.command] : [])));
}

const uses = ({ args }: ScenarioCommand, { command, long, short }: Listed): boolean =>
  args[0] === command &&
  args.some((arg) => arg === long || arg.startsWith(`${long}=`) || (short !== undefined && arg.startsWith(short)));

describe('the options of the command line', () => {
  let listed: readonly Listed[] = [];
  const commands = usedCommands();
  beforeAll(async () => {
    listed = await listedOptions();
  });

  it('are all used in a scenario that succeeds', () => {
    expect(listed.length).toBeGreaterThan(60);
    // a usage error says nothing of what an option does
    const working = commands.filter(({ status }) => status < 2);
    const unused = listed.filter((option) => !working.some((command) => uses(command, option)));
    const missing = unused.map(({ command, long }) => `${command} ${long}`).filter((name) => !(name in ELSEWHERE));
    expect(missing).toEqual([]);
  });

  it.each(Object.entries(ELSEWHERE))('%s is tried in %s', (name, file) => {
    const [command, option = ''] = name.split(' ');
    expect(listed.some((one) => one.command === command && one.long === option)).toBe(true);
    expect(readFileSync(join(root, file), 'utf8')).toContain(`'${option}'`);
  });
});
