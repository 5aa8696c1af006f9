import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../test/content.ts';
import { diceOf, randomText, randomWords } from '../../test/random-plan.ts';
import { parsePlan } from '../parse/parse-plan.ts';
import { formatEdits } from './format-edits.ts';
import { formatPlan } from './format-plan.ts';

const long = process.env.STPLAN_FULL === '1';
const runs = { numRuns: long ? 3000 : 120, seed: 20170401 };

const format = (text: string): string => formatPlan(parsePlan(text)).text;
const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');

/** Plans with line breaks, empty lines and comments anywhere between their words. */
const plans = fc
  .record({ seed: fc.nat(), elements: fc.integer({ min: 1, max: 4 }), comments: fc.constantFrom(0, 60, 300) })
  .map(({ seed, elements, comments }) => {
    const dice = diceOf(seed);
    return randomText(randomWords(dice, elements), dice, comments);
  });

/** What an author's slip, a paste or an unfinished edit may leave in a file. */
const slips = fc.constantFrom(
  ...['{', '}', '"', '/*', '//', 'foo', '$', '[', 'position ', '\r', '\u00A0', '\u2003', '\uFEFF', ' 12 ', '}\n}\n'],
  ...['"""', 'beds', ')', 'note', '\r\n', 'owner', '(', '\n\n\n'],
);

const messedPlans = fc
  .tuple(plans, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 6 }), slips), { minLength: 1, maxLength: 3 }))
  .map(([plan, edits]) =>
    edits.reduce((text, [place, removed, slip]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + slip + text.slice(at + removed);
    }, plan),
  );

/** Laid out before they are cut: where a brace is missing is told by the lines and how far in they begin. */
const cutPlans = fc.tuple(plans.map(format), fc.nat()).map(([plan, place]) => plan.slice(0, place % (plan.length + 1)));

describe('formatting any plan', () => {
  it('keeps its words, comments and meaning', () => {
    fc.assert(
      fc.property(plans, (text) => {
        expect(contentOf(parsePlan(format(text)))).toEqual(contentOf(parsePlan(text)));
      }),
      runs,
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(plans, (text) => {
        const once = format(text);
        expect(format(once)).toBe(once);
      }),
      runs,
    );
  });

  it('leaves no blanks at the end of a line and no two empty lines, outside text and comments', () => {
    fc.assert(
      fc.property(plans, (text) => {
        const parsed = parsePlan(format(text));
        fc.pre(parsed.problems.length === 0);
        const pieces = [...parsed.tokens, ...parsed.comments].sort((a, b) => a.start - b.start);
        pieces.forEach(({ end }, index) => {
          const gap = parsed.text.slice(end, pieces[index + 1]?.start);
          expect(gap).toMatch(/^(?: *|\n{1,2} *)$/);
        });
      }),
      runs,
    );
  });

  it('does the same whatever the line endings', () => {
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    fc.assert(
      fc.property(plans, (text) => {
        fc.pre(text.includes('\n'));
        expect(format(windows(text))).toBe(windows(format(text)));
      }),
      runs,
    );
  });
});

describe.each([
  ['cut short', cutPlans],
  ['messed up', messedPlans],
])('formatting a plan that is %s', (_, broken) => {
  it('keeps every character, word and comment, and adds no message', () => {
    fc.assert(
      fc.property(broken, (text) => {
        const once = format(text);
        expect(withoutBlanks(once)).toBe(withoutBlanks(text));
        const [after, before] = [contentOf(parsePlan(once)), contentOf(parsePlan(text))];
        expect({ ...after, tree: '' }).toEqual({ ...before, tree: '' });
      }),
      runs,
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(broken, (text) => {
        const once = format(text);
        expect(format(once)).toBe(once);
      }),
      runs,
    );
  });

  it('is the same by edits, each of white space and in order', () => {
    fc.assert(
      fc.property(broken, (text) => {
        const parsed = parsePlan(text);
        let place = 0;
        let edited = '';
        for (const edit of formatEdits(parsed)) {
          expect(edit.start).toBeGreaterThanOrEqual(place);
          expect(withoutBlanks(text.slice(edit.start, edit.end) + edit.text)).toBe('');
          edited += text.slice(place, edit.start) + edit.text;
          place = edit.end;
        }
        expect(edited + text.slice(place)).toBe(formatPlan(parsed).text);
      }),
      runs,
    );
  });
});
