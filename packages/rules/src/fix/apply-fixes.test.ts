import type { Finding, Fix } from '@stplan/model';
import { expect, it } from 'vitest';
import { applyFixes } from './apply-fixes.ts';
import { chosenFixes } from './chosen-fixes.ts';

const edit = (start: number, end: number, text: string, file = 'a.stplan') => ({ span: { file, start, end }, text });
const fix = (edits: Fix['edits'], safe = true): Fix => ({ title: 'Mend', safe, edits });

function finding(rule: string, ...fixes: Fix[]): Finding {
  const span = { file: 'a.stplan', start: 0, end: 1 };
  return { rule, message: rule, help: undefined, span, related: [], fixes, statement: undefined, plan: undefined };
}

const ALL = { unsafe: true, rules: undefined, files: new Set(['a.stplan', 'b.stplan']) };
const texts = new Map([
  ['a.stplan', 'one two three'],
  ['b.stplan', 'four'],
]);

it('changes several places of several files', () => {
  const chosen = chosenFixes(
    [
      finding('x/a', fix([edit(8, 13, '3'), edit(0, 3, 'first')])),
      finding('x/b', fix([edit(4, 4, ' more', 'b.stplan')])),
    ],
    ALL,
  );
  const result = applyFixes(texts, chosen);
  expect(Object.fromEntries(result.texts)).toEqual({ 'a.stplan': 'first two 3', 'b.stplan': 'four more' });
  const [first, last] = result.places.get('a.stplan') ?? [];
  expect([first, last].map((place) => result.texts.get('a.stplan')?.slice(place?.start, place?.end))).toEqual([
    'first',
    '3',
  ]);
});

it('leaves a fix out as a whole where one of its places is taken', () => {
  const chosen = chosenFixes(
    [finding('x/a', fix([edit(0, 3, '1')])), finding('x/b', fix([edit(2, 5, ''), edit(8, 13, '3')]))],
    ALL,
  );
  const result = applyFixes(texts, chosen);
  expect(result.texts.get('a.stplan')).toBe('1 two three');
  expect(result.overlapping.map(({ finding }) => finding.rule)).toEqual(['x/b']);
});

it('takes a safe fix before the others, and those only where they are wanted', () => {
  const both = finding('x/a', fix([edit(0, 3, 'unsafe')], false), fix([edit(0, 3, 'safe')]));
  const unsafe = finding('x/b', fix([edit(4, 7, '2')], false));
  const changed = (choice: Parameters<typeof chosenFixes>[1]) =>
    applyFixes(texts, chosenFixes([both, unsafe], choice)).texts.get('a.stplan');
  expect(changed(ALL)).toBe('safe 2 three');
  expect(changed({ ...ALL, unsafe: false })).toBe('safe two three');
  expect(changed({ ...ALL, rules: new Set(['x/b']) })).toBe('one 2 three');
  expect(changed({ ...ALL, files: new Set(['b.stplan']) })).toBeUndefined();
});

it('takes a line along of which nothing is left', () => {
  const lines = new Map([['a.stplan', 'one\n  two\nthree four\n']]);
  const chosen = chosenFixes([finding('x/a', fix([edit(6, 9, ''), edit(15, 20, '')]))], ALL);
  expect(applyFixes(lines, chosen).texts.get('a.stplan')).toBe('one\nthree\n');
});
