import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { collector, runStplan } from '@stplan/testkit';
import { terminalQuestions } from 'stplan/terminal-questions';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** `stplan init` on a terminal: keys are pressed whenever a question has come. */

const ENTER = '\r';
const CTRL_C = '\u0003';
const ESCAPE = '\u001b';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'stplan-init-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Streams that say they are a terminal; each key waits for what the one before led to. */
function terminal(keys: readonly string[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(collector(), { isTTY: true, columns: 100, rows: 40 });
  const left = [...keys];
  const timer = setInterval(() => {
    const key = left.shift();
    if (key !== undefined) input.write(key);
  }, 60);
  const questions = async () => terminalQuestions(input, output);
  return { questions, shown: () => output.text(), end: () => clearInterval(timer) };
}

async function answered(keys: readonly string[], args: readonly string[] = []) {
  const { questions, shown, end } = terminal(keys);
  try {
    return { ...(await runStplan(['init', ...args], home, undefined, { questions })), shown: shown() };
  } finally {
    end();
  }
}

const read = (path: string) => readFileSync(join(home, path), 'utf8');

describe('questions', () => {
  it('take a footprint by a part of its title, and the defaults with Enter', async () => {
    const { status, stdout, shown } = await answered([...'Devo', ENTER, ENTER, ENTER, ENTER, ENTER, ENTER, ENTER]);
    expect(shown).toContain('Which footprint is it for?');
    expect(status).toBe(0);
    expect(stdout).toContain('wrote    plan.stplan');
    expect(read('plan.stplan')).toContain('plan Devon "Devon implementation plan" {\n  round      Stp2017\n');
    expect((await runStplan(['check', '--fail-on', 'warning'], home)).status).toBe(0);
  });

  it('ask only for what options leave open', async () => {
    const options = ['--footprint', 'Dorset', '--round', 'none', '--years', '2020/21', '--ci', 'gitlab'];
    const { status, shown } = await answered([ENTER, ENTER, ENTER], options);
    expect(status).toBe(0);
    expect(shown).not.toContain('Which footprint');
    expect(shown).not.toContain('Which years');
    expect(read('plan.stplan')).toContain('period     2020/21\n');
    expect(readdirSync(home)).toContain('.gitlab-ci.yml');
  });

  it('ask again for what cannot be, in the words of the command line', async () => {
    const options = ['--own-footprint', 'Mid Wessex', '--round', 'none', '--ci', 'none', '--name', 'Wessex'];
    const { status, shown } = await answered(
      ['The Grange', ENTER, '=voluntary; Wessex CCG', ENTER, '2017', ENTER, '/18', ENTER, ENTER],
      options,
    );
    expect(status).toBe(0);
    expect(shown).toContain('what kind of organisation The Grange is has to be said');
    expect(shown).toContain('is not a financial year like 2017/18');
    expect(read('organisations.stplan')).toContain('organisation Grange    "The Grange" { kind voluntary }');
  });

  it.each([
    ['Ctrl-C', CTRL_C],
    ['Escape', ESCAPE],
  ])('leave nothing behind after %s, at whichever it comes', async (_, key) => {
    for (let at = 0; at < 4; at++) {
      const { status, stdout, stderr } = await answered([
        ...[...'Dors', ENTER, ENTER, ENTER].slice(0, at === 0 ? 0 : 4 + at),
        key,
      ]);
      expect([at, status, stdout, stderr]).toEqual([at, 130, '', 'stplan: stopped; nothing was written\n']);
      expect(readdirSync(home)).toEqual([]);
    }
  });

  it('end with what is wrong before the first of them, where a plan is there', async () => {
    await runStplan(['init', '--footprint', 'Dorset'], home);
    const { status, stderr, shown } = await answered([]);
    expect([status, shown]).toEqual([2, '']);
    expect(stderr).toContain('plan.stplan is there already');
  });

  it('end with what is wrong before the first of them, where a footprint is not in the library', async () => {
    const { status, stderr, shown } = await answered([], ['--footprint', 'Atlantis']);
    expect([status, shown]).toEqual([2, '']);
    expect(stderr).toBe('stplan: the library has no footprint Atlantis; `stplan init --list` lists them\n');
  });

  it('are not asked with --yes, nor without a terminal', async () => {
    const { shown, status } = await answered([], ['--footprint', 'Dorset', '--yes']);
    expect([shown, status]).toEqual(['', 0]);
  });
});
