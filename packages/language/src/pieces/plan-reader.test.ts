import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlanFragment } from '@stplan/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../convert/read-fragment.ts';
import { createPlanReader, type PlanReader } from './plan-reader.ts';

const examples = fileURLToPath(new URL('../../../../examples', import.meta.url));
const texts = (readdirSync(examples, { recursive: true }) as string[])
  .filter((name) => name.endsWith('.stplan'))
  .sort()
  .map((name) => readFileSync(join(examples, name), 'utf8'));

/** What opens, closes, comments, begins an element or is part of none: whatever may change how other lines are read. */
const TYPED = [
  ...[
    ' ',
    '\n',
    '\r\n',
    '\t',
    'x',
    '1',
    '-',
    '_',
    '(',
    '|',
    'é😀',
    'TBC',
    '1.0-',
    'WUH',
    'North-CCG',
    'A&E',
    ' note "x"',
  ],
  ...['{', '}', '}}', '{{', '\n}\n', '"', '"""', '“', '/*', '*/', '//', '///', '/// a doc comment\n'],
  ...['\n// stplan-accept a/b: c\n', '// stplan-accept-file a/b: c\n', '| 1 | 2 |'],
  ...['contract', '\nmilestone M "x" {', '\nplan X {\n', 'library L\n', 'part of Y\n', 'due 1 May 2017'],
];

type Edit = { readonly at: number; readonly cut: number; readonly text: string; readonly form: number };

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(1_000_000),
  cut: fc.constantFrom(0, 0, 0, 1, 5, 12, 200),
  text: fc.constantFrom('', ...TYPED),
  form: fc.nat(9),
});

function edited(text: string, first: string, { at, cut, text: typed, form }: Edit): string {
  if (form === 0) return first;
  const place = at % (text.length + 1);
  if (form === 3) return headerChanged(text, at, typed);
  if (form > 3) return text.slice(0, place) + typed + text.slice(place + cut);
  const lines = text.split('\n');
  const [line] = [lines[at % lines.length] ?? ''];
  lines.splice(at % lines.length, 1, ...(form === 1 ? [line, line] : []));
  return lines.join('\n');
}

/** With something before, in the place of, or at the end of a row of periods: tables without one look at those before. */
function headerChanged(text: string, at: number, typed: string): string {
  const headers = [...text.matchAll(/(?:years|quarters|months|dates)\b.*/g)];
  const header = headers[at % Math.max(headers.length, 1)];
  if (header === undefined) return text;
  const [words] = header;
  const kept = [0, words.lastIndexOf(' '), words.length, words.length - 1][at % 4];
  const row = at % 4 === 0 && typed !== '' ? `${typed}${words}` : words.slice(0, kept);
  return text.slice(0, header.index) + row + text.slice(header.index + words.length);
}

/** A reader that has read a file often enough to keep its pieces. */
function readerOf(text: string): { readonly read: PlanReader; readonly fragment: PlanFragment } {
  const read = createPlanReader('a.stplan');
  read(`${text} `);
  return { read, fragment: read(text) };
}

describe('a file that is typed in', () => {
  it('reads as if it had never been read before, after every edit', () => {
    const runs = process.env.STPLAN_FULL ? 2_000 : 25;
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 10 }), (first, edits) => {
        const { read } = readerOf(first);
        let text = first;
        for (const one of edits) {
          text = edited(text, first, one);
          expect(read(text)).toEqual(readText(text, 'a.stplan'));
        }
      }),
      { numRuns: runs, seed: 2017 },
    );
  }, 600_000);

  const plan = `plan A "A" { period 2017/18 to 2018/19 }
${Array.from({ length: 40 }, (_, i) => `/// The trust ${i}.\norganisation T${i} "Trust ${i}" {\n  kind acute trust\n}\n`).join('')}`;
  const kept = (text: string): number => {
    const { read, fragment } = readerOf(plan);
    const before = new Set(fragment.elements);
    const after = read(text);
    expect(after).toEqual(readText(text, 'a.stplan'));
    return after.elements.filter((element) => before.has(element)).length;
  };

  it.each([
    ['a letter in a title', plan.replace('Trust 20', 'Trust 200'), 36],
    ['a letter in a comment', plan.replace('The trust 20', 'The Trust 20'), 36],
    ['a row of periods that is broken', `${plan}position T1 in £m annual {\n  yars 2017/18\n  planned 1.0\n}\n`, 38],
    ['a row that is broken', plan.replace('T20 "Trust 20" {', 'T20 "Trust 20" { knd'), 36],
    ['an opening brace too many', plan.replace('T20 "Trust 20" {', 'T20 "Trust 20" {{'), 34],
    ['a closing brace too few', plan.replace(/(Trust 20" \{\n.*)\n\}/, '$1'), 34],
    ['a new element', plan.replace('/// The trust 20.', 'place P\n/// The trust 20.'), 36],
    ['a line break at the beginning', `\n${plan}`, 36],
  ])('keeps the elements that did not change: %s', (_, text, least) => {
    expect(text).not.toBe(plan);
    expect(kept(text)).toBeGreaterThanOrEqual(least);
  });

  it('moves the places of what stands behind the edit, and lets the name of the plan change', () => {
    const { read, fragment } = readerOf(plan);
    const last = fragment.elements.at(-1);
    const start = last?.span.start ?? 0;
    expect(read(plan.replace('Trust 3"', 'Trust 3, south"')).elements.at(-1)).toBe(last);
    expect(last?.span.start).toBe(start + ', south'.length);
    const renamed = plan.replace('plan A', 'plan B').replace('T3 "', 'A.T3 "');
    expect(read(renamed)).toEqual(readText(renamed, 'a.stplan'));
  });

  it('offers the periods of the table before to one that has none, whatever becomes of that one', () => {
    const table = (header: string) => `position T1 in £m annual {\n  ${header}\n  planned 1.0 2.0\n}\n`;
    const known = 'years 2019/20 2020/21';
    const titles = (text: string) => {
      const fragment = read(text);
      expect(fragment).toEqual(readText(text, 'a.stplan'));
      return fragment.findings.flatMap(({ fixes }) => fixes.map(({ title }) => title));
    };
    const { read } = readerOf(plan + table(known) + table(known));
    expect(titles(plan + table(known) + table(''))).toEqual([`Begin the table with ${known}`]);
    const renewed = 'years 2021/22 2022/23';
    expect(titles(plan + table(renewed) + table(''))).toEqual([`Begin the table with ${renewed}`]);
    expect(titles(plan + table('') + table(known))).toEqual(['Begin the table with years 2017/18 2018/19']);
    const longer = plan.replace('2017/18 to', '2016/17 to').replace('period', 'baseline 2017/18  period');
    expect(titles(longer + table('') + table(known))).toEqual(['Begin the table with years 2017/18 2018/19']);
  });

  it.each([
    ['a comment that is never closed', '/* ', ' */'],
    ['a long text that is never closed', 'note """', '"""'],
    ['more braces than any plan has', '{'.repeat(80), '}'.repeat(80)],
    ['more mistakes than are looked into', '\n£'.repeat(500), ''],
  ])('is read as a whole where the rest hangs on it: %s', (_, opened, closed) => {
    const { read } = readerOf(plan);
    const place = plan.indexOf('organisation T20');
    for (const text of [
      plan.slice(0, place) + opened + plan.slice(place),
      (plan.slice(0, place) + opened + plan.slice(place)).replace('2018/19', '2017/18'),
      plan.slice(0, place) + opened + closed + plan.slice(place),
      plan.slice(0, place) + opened + plan.slice(place) + closed,
      plan,
    ])
      expect(read(text)).toEqual(readText(text, 'a.stplan'));
  });
});
