import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindNames } from './generated/vocabulary.ts';
import { parsePlan } from './parse-plan.ts';
import { SYNTAX_RULES } from './syntax-rules.ts';

const example = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../examples/westmarch/${path}`, import.meta.url)), 'utf8');

/** Plans as people write them: tables, nested tables, long texts, comments. */
const plans = [
  'contracts.stplan',
  'schemes/urgent-care.stplan',
  'governance.stplan',
  'assumptions-and-scenarios.stplan',
].map(example);

/** Parses a text, checks what holds of every text, and gives the number of messages. */
function parse(text: string): number {
  const { problems, tree } = parsePlan(text);
  const faulty = problems.filter(({ rule, message, start, end }) => {
    const isPlaced = 0 <= start && start <= end && end <= text.length;
    const isSentence = /[.]$/.test(message) && !/UNKNOWN_|STRING|NUMBER|undefined/.test(message);
    return !isPlaced || !isSentence || !Object.hasOwn(SYNTAX_RULES, rule);
  });
  expect([tree.$type, faulty]).toEqual(['PlanFile', []]);
  return problems.length;
}

describe('any text is read', () => {
  it('an empty one, and one of comments', () => {
    expect(parsePlan('').problems).toEqual([]);
    expect(parsePlan('// nothing yet\n').problems).toEqual([]);
  });

  it('a plan up to any character, with two messages at most: the statement under way and the open brace', () => {
    for (const plan of plans.slice(0, 2)) {
      for (let length = 0; length <= plan.length; length += 5) expect(parse(plan.slice(0, length))).toBeLessThan(3);
    }
  });

  it('a plan with one character or line too few, too many or wrong, almost always with one message', () => {
    const counts: number[] = [];
    const change = fc.record({
      plan: fc.constantFrom(...plans),
      at: fc.nat(),
      removed: fc.constantFrom('nothing', 'character', 'line'),
      added: fc.constantFrom(...'x{}"[(,;-=1Aé£%', ''),
    });
    fc.assert(
      fc.property(change, ({ plan, at, removed, added }) => {
        const place = at % plan.length;
        const from = removed === 'line' ? plan.lastIndexOf('\n', place) + 1 : place;
        const to =
          removed === 'line' ? plan.indexOf('\n', place) + 1 || plan.length : place + (removed === 'character' ? 1 : 0);
        counts.push(parse(plan.slice(0, from) + (removed === 'line' ? '' : added) + plan.slice(to)));
      }),
      { numRuns: 2000, seed: 2017 },
    );
    const share = (most: number) => counts.filter((count) => count <= most).length / counts.length;
    expect(share(1)).toBeGreaterThan(0.98);
    expect(share(2)).toBeGreaterThan(0.998);
  });

  it('any words in any order', () => {
    const literals = [
      'WUH',
      '"x"',
      '3.1',
      '£m',
      '£4.2m',
      '(1.1)',
      '2017/18',
      '1 April 2017',
      '\n',
      '\n  ',
      '/*',
      '"""',
      '"',
      'North-CCG',
      '4o2',
      '=',
    ];
    const words = fc.array(fc.constantFrom(...kindNames.slice(1, -22), ...literals), { maxLength: 80 });
    fc.assert(
      fc.property(words, (all) => void parse(all.join(' '))),
      { numRuns: 1500 },
    );
  });

  it('any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void parse(text)),
      { numRuns: 1000 },
    );
  });
});

describe('a file that is something else', () => {
  it('gets as many messages as are worth listing, and one for the rest', () => {
    const { problems } = parsePlan('the quick brown fox jumps over the lazy dog\n'.repeat(5000));
    expect(problems.length).toBe(201);
    expect(problems.at(-1)?.rule).toBe('language/many-mistakes');
    expect(problems.at(-1)?.message).toBe('There are 4800 more mistakes in this file.');
  });

  it.each([
    ['one long line of words', 'word '.repeat(100_000)],
    ['one long row of wrong figures', `position WUH {\n  planned ${'4o2 '.repeat(20_000)}\n}`],
    ['rows without end', `position WUH {\n${'  planned 1 2x 3\n'.repeat(20_000)}}`],
    ['elements without end', 'place A {\n'.repeat(20_000)],
    ['closing braces', '}\n'.repeat(20_000)],
    ['quotation marks', 'text "x\n'.repeat(20_000)],
    ['hyphens', `place ${'A-'.repeat(50_000)}B {}`],
    ['a deep formula', `expect ${'('.repeat(100_000)}`],
  ])('is read in time by its length only: %s', (_, text) => {
    expect(parse(text)).toBeGreaterThan(0);
  });
});

describe('what the editor and the formatter want besides the tree', () => {
  it('is every token as it stands in the text, mistakes and all', () => {
    const { tokens, text } = parsePlan('position North-CCG { planned 4o2 }');
    expect(tokens.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(
      'position North - CCG { planned 4o2 }',
    );
  });

  it('is every comment', () => {
    const { comments, text } = parsePlan('/// for the next\nplace A { } // here\n/* over\nlines */');
    expect(comments.map(({ form, start, end }) => [form, text.slice(start, end)])).toEqual([
      ['doc', '/// for the next'],
      ['line', '// here'],
      ['block', '/* over\nlines */'],
    ]);
  });
});
