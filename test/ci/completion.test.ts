import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStplan } from '@stplan/testkit';
import { describe, expect, it } from 'vitest';

/** `stplan completion SHELL`: scripts that are made from the commands, so they know every option. */

const scriptOf = async (shell: string) => (await runStplan(['completion', shell], tmpdir())).stdout;

/** What bash offers at the end of a line. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const script = await scriptOf('bash');
  const quoted = ['stplan', ...words].map((word) => `'${word}'`).join(' ');
  const ask = `COMP_WORDS=(${quoted}); COMP_CWORD=${words.length}; _stplan; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', `${script}\n${ask}`], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

describe('bash', () => {
  it.each([
    [['ch'], ['check']],
    [['check', '--fo'], ['--format']],
    [['check', '--format', 's'], ['sarif']],
    [
      ['check', '-f', 'j'],
      ['json', 'jsonl', 'junit'],
    ],
    [
      ['check', 'plans', '--fail-on', ''],
      ['error', 'warning', 'info'],
    ],
    [['completion', 'f'], ['fish']],
    [['help', 'expl'], ['explain']],
  ] as const)('offers after %j', async (words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });

  it('leaves files to bash', async () => {
    expect(await offered('check', 'pla')).toEqual([]);
    expect(await offered('check', '--baseline', 'b')).toEqual([]);
  });
});

describe.each([
  ['bash', ['-n']],
  ['zsh', ['-n']],
  ['fish', ['--no-execute']],
  ['powershell', undefined],
] as const)('%s', (shell, parse) => {
  it('is told of every command and every option', async () => {
    const script = await scriptOf(shell);
    const { stdout } = await runStplan(['help'], tmpdir());
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) \[?[<[o]/gm)].map(([, name]) => name ?? '');
    expect(commands).toContain('check');
    for (const command of commands) {
      expect(script).toContain(command);
      // that of help is the one of the whole, whose options no command takes
      const help = command === 'help' ? '' : (await runStplan(['help', command], tmpdir())).stdout;
      for (const [, option = ''] of help.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)) expect(script).toContain(option);
    }
  });

  it('is a script that the shell can read, where there is one', async () => {
    const script = await scriptOf(shell);
    expect(script.startsWith('#')).toBe(true);
    if (parse === undefined) return;
    const folder = mkdtempSync(join(tmpdir(), 'stplan-completion-'));
    try {
      const file = join(folder, 'script');
      writeFileSync(file, script);
      const run = spawnSync(shell, [...parse, file], { encoding: 'utf8' });
      if (run.error === undefined) expect([run.stderr, run.status]).toEqual(['', 0]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

it('names the shells that there are', async () => {
  const { stderr, status } = await runStplan(['completion', 'tcsh'], tmpdir());
  expect(stderr).toContain('Allowed choices are bash, zsh, fish, powershell');
  expect(status).toBe(2);
});
