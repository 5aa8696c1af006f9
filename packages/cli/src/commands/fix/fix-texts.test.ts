import type { Finding, Fix } from '@stplan/model';
import type { CheckResult } from '@stplan/rules';
import { expect, it } from 'vitest';
import { fixTexts } from './fix-texts.ts';

const FILE = 'a.stplan';
const fix = (start: number, end: number, text: string, safe = true): Fix => ({
  title: `Write ${text}`,
  safe,
  edits: [{ span: { file: FILE, start, end }, text }],
});

function finding(rule: string, ...fixes: Fix[]): Finding {
  const span = { file: FILE, start: 0, end: 1 };
  return { rule, message: rule, help: undefined, span, related: [], fixes, statement: undefined, plan: undefined };
}

/** What a check of a text finds, made of its text. */
const checking = (found: (text: string) => Finding[]) => (texts: ReadonlyMap<string, string>) =>
  ({
    findings: found(texts.get(FILE) ?? '').map((one) => ({
      finding: one,
      severity: 'error' as const,
      number: '',
      title: '',
      url: '',
    })),
    accepted: [],
    waiting: 0,
  }) satisfies CheckResult;

const texts = new Map([[FILE, '// one two\n']]);
const choice = { unsafe: true, rules: undefined, files: new Set([FILE]) };
const text = (outcome: ReturnType<typeof fixTexts>) => outcome.changed.get(FILE);

it('a fix that another one stands in the way of is made in the next round', () => {
  const found = (now: string) => [
    ...(now.includes('one') ? [finding('x/a', fix(3, 6, '1'))] : []),
    ...(now.includes('two') ? [finding('x/b', fix(now.indexOf('two') - 1, now.indexOf('two') + 3, ' 2'))] : []),
  ];
  const outcome = fixTexts(texts, checking(found), choice);
  expect(text(outcome)).toBe('// 1 2\n');
  expect([outcome.applied.length, outcome.overlapping]).toEqual([2, 1]);
  expect(outcome.left.findings).toEqual([]);
});

it('a fix that does not put its finding right is not made', () => {
  const found = (now: string) => [finding('x/a', fix(now.length - 1, now.length - 1, '!', false))];
  const outcome = fixTexts(texts, checking(found), choice);
  expect([outcome.changed.size, outcome.applied.length]).toEqual([0, 0]);
  expect(outcome.left.findings).toHaveLength(1);
});

it('of two that are alike and touch both are made', () => {
  const places = (now: string) => [...now.matchAll(/two/g)].map(({ index }) => index);
  const twice = new Map([[FILE, '// one twotwo\n']]);
  const found = (now: string) => places(now).map((at) => finding('x/a', fix(at, at + 3, '2')));
  const outcome = fixTexts(twice, checking(found), choice);
  expect([text(outcome), outcome.overlapping]).toEqual(['// one 22\n', 1]);
});

it('two fixes that undo each other are not made, and others are', () => {
  const found = (now: string) => [
    now.includes('one') ? finding('x/a', fix(3, 6, '1st')) : finding('x/b', fix(3, 6, 'one')),
    ...(now.includes('two') ? [finding('x/c', fix(7, 10, '2nd'))] : []),
  ];
  expect(text(fixTexts(texts, checking(found), choice))).toBe('// one 2nd\n');
});

it('counts what only unsafe fixes would put right', () => {
  const found = () => [finding('x/a', fix(3, 6, '1', false)), finding('x/b')];
  const outcome = fixTexts(texts, checking(found), { ...choice, unsafe: false });
  expect([outcome.changed.size, outcome.unsafe]).toEqual([0, 1]);
});
