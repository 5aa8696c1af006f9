import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { collector, runStplan } from '@stplan/testkit';
import { describe, expect, it } from 'vitest';
import { root } from '../architecture/files.ts';

/** The help of each command is as complete as a page of a manual. */

const COMMANDS = (await runStplan(['help'], root)).stdout.match(/(?<=^ {2})[a-z]+(?= [[<])/gm) ?? [];
const commands = COMMANDS.filter((name) => name !== 'help');

const helpOf = async (command: string) => (await runStplan(['help', command], root)).stdout;

/** A terminal of a width that keeps what is written to it. */
const terminal = (columns: number) => Object.assign(collector(), { isTTY: true, columns });

describe.each(commands)('the help of %s', (command) => {
  it('is the same by both ways to ask for it, on standard output', async () => {
    const [long, short, word] = await Promise.all([
      runStplan([command, '--help'], root),
      runStplan([command, '-h'], root),
      runStplan(['help', command], root),
    ]);
    expect(long).toEqual(word);
    expect(short).toEqual(word);
    expect(word).toMatchObject({ stderr: '', status: 0 });
  });

  it('says how it is called, what it does, what it takes, and how it ends', async () => {
    const help = await helpOf(command);
    expect(help).toMatch(new RegExp(`^Usage: stplan ${command} .*\\n\\n[a-z][\\s\\S]*?\\n\\n`));
    for (const heading of ['Examples:', 'Exit status:', 'See also:']) expect(help).toContain(`\n\n${heading}`);
    expect(help).toMatch(/\n {2}0 {2,}\w/);
    for (const line of help.split('\n')) expect(line.length, line).toBeLessThanOrEqual(120);
  });

  it('leads to commands and pages that there are', async () => {
    const named = /\nSee also: (.*)/.exec(await helpOf(command))?.[1]?.split(', ') ?? [];
    expect(named.length).toBeGreaterThan(0);
    for (const one of named) {
      const [first = '', second = ''] = one.split(' ');
      if (first === 'stplan') expect([...commands, 'help']).toContain(second);
      else expect(existsSync(join(root, one)), one).toBe(true);
    }
  });
});

describe('the help', () => {
  it('is as wide as the terminal, but no wider than is good to read', async () => {
    const widest = async (columns: number) => {
      const stdout = terminal(columns);
      await runStplan(['help', 'check'], root, undefined, { stdout });
      const options = stdout.text().split('\nOptions:\n')[1]?.split('\n\n')[0] ?? '';
      return Math.max(...options.split('\n').map((line) => line.length));
    };
    expect(await widest(70)).toBeLessThanOrEqual(70);
    expect(await widest(300)).toBeLessThanOrEqual(120);
    expect(await widest(300)).toBeGreaterThan(100);
  });

  it.each([
    { args: ['help', 'chekc'], said: "unknown command 'chekc'\n(Did you mean check?)" },
    { args: ['chekc'], said: "unknown command 'chekc'\n(Did you mean check?)" },
    { args: ['reprot', '--help'], said: "unknown command 'reprot'\n(Did you mean report?)" },
    { args: ['check', '--wach'], said: "unknown option '--wach'\n(Did you mean --watch?)" },
    { args: ['--versoin'], said: "unknown option '--versoin'\n(Did you mean --version?)" },
  ])('tells what was meant by $args', async ({ args, said }) => {
    expect(await runStplan(args, root)).toEqual({ stdout: '', stderr: `error: ${said}\n`, status: 2 });
  });

  it('of help is the help', async () => {
    expect(await runStplan(['help', 'help'], root)).toEqual(await runStplan(['help'], root));
  });
});
