import fc from 'fast-check';
import { DefaultLexer } from 'langium';
import { describe, expect, it } from 'vitest';
import { kindNames } from '../generated/vocabulary.ts';
import { createServices } from '../services.ts';
import { lex } from './lex.ts';
import { planTokens, tokensOf } from './plan-tokens.ts';
import { createTokenList } from './token-list.ts';

const langium = new DefaultLexer(createServices());

/** What Langium's own lexer makes of a text; undefined where it finds something that is no token. */
function tokensOfLangium(text: string) {
  const { tokens, errors } = langium.tokenize(text);
  if (errors.length > 0) return undefined;
  return tokens.map(({ tokenType, startOffset, image }) => ({
    type: tokenType.name,
    start: startOffset,
    end: startOffset + image.length,
  }));
}

function read(text: string) {
  const list = createTokenList(4);
  const { comments, unclosed } = lex(text, list);
  const tokens = planTokens(list);
  return {
    comments,
    unclosed,
    tokens,
    shown: tokens.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`),
  };
}

// biome-ignore format: a list to be read across
const literals = [
  '"Contracts"', '"a \\"b\\" {"', '“Other”', '"""\nlong {\n"""', '""', '398.2', '(402.1)', '( £4.2m )', '-', '–', '—', '_', '−3', '-3.0',
  '1,234', '12,345.6', '84_200', '£4.2m', '-£4.2m', '£ 350k', '£1.07bn', '£4.2 million', '£000', '£m', '£', '%', '3.1%', '-2 %', '430 beds',
  '978 WTE', '12 weeks', '1 April 2017', '01 Apr 2017', '2017-04-01', 'Apr 2017', 'March 2018', 'May', 'Q1 2017/18', 'Q1', '2017/18', '2017-18',
  '1\u00a0April\u00a02017', 'Apr\u00a02017', 'Q1\u00a02017/18', '430\u00a0beds', '£4.2\u202fmillion', '2\u00a0%',
  'NGH', 'AandE95', 'Devon.RDE', 'Devon', 'WTE', 'spells', 'bed-days', 'finance/bridge', '// note\n', '/// doc\n', '/* a\nb */',
];
const pieces = [...kindNames.slice(1, -22), ...literals];

describe('tokens', () => {
  const mixture = fc.array(
    fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '  ', '\t', '\u00a0', '\n', '\r\n', '')),
  );

  it('are those of the grammar, as Langium reads it', () => {
    let compared = 0;
    fc.assert(
      fc.property(mixture, (parts) => {
        const text = parts.flat().join('');
        const expected = tokensOfLangium(text);
        const { tokens, unclosed } = read(text);
        if (!expected || unclosed.length > 0 || tokens.some(({ type }) => type.startsWith('UNKNOWN'))) return;
        compared++;
        expect(tokens).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(400);
  });

  it('and comments and white space are the whole text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), mixture, (bytes, parts) => {
        const text = parts.slice(0, 3).flat().join('') + bytes + parts.slice(3).flat().join('');
        const { comments, tokens } = read(text);
        const spans = [...comments, ...tokens].sort((a, b) => a.start - b.start);
        let at = 0;
        for (const { start, end } of spans) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['NUL', '\0\0'],
    ['a lone surrogate', '\ud800'],
    ['an accented name', 'Café'],
    ['a figure with letters', '12x.4'],
  ])('hold what fits nowhere as one token: %s', (_, text) => {
    expect(tokensOf(text).at(-1)?.type).toBe('UNKNOWN_CHARACTER');
    expect(tokensOf(`${text} WUH`).at(-1)?.type).toBe('NAME');
  });
});

describe('what is never closed', () => {
  it.each([
    ['a title before a brace', 'contract A "Acute {', ['contract contract', 'NAME A', 'STRING "Acute', '{ {']],
    ['a title before figures', 'income "Pay  3.4 5.6', ['income income', 'STRING "Pay', 'NUMBER 3.4', 'NUMBER 5.6']],
    ['a title before a citation', 'income "Pay [Stp]', ['income income', 'STRING "Pay', '[ [', 'NAME Stp', '] ]']],
    ['a title at the end of its line', 'owner "x y\nkind cip', ['owner owner', 'STRING "x y', 'kind kind', 'cip cip']],
    ['long text', 'text """a\nb\nplan X {', ['text text', 'LONG_TEXT """a\nb', 'plan plan', 'NAME X', '{ {']],
    ['a comment', '/* a\nb\nplan X {', ['plan plan', 'NAME X', '{ {']],
  ])('%s ends where the rest of the plan goes on', (_, text, expected) => {
    expect(read(text).shown).toEqual(expected);
    expect(read(text).unclosed).toHaveLength(1);
  });
});

describe('a very long line takes time by its length only', () => {
  const length = 300_000;
  const units = [
    'a',
    'a--',
    '1',
    ',123',
    ' ',
    '“ 1 ',
    '"',
    '\\"1 ',
    '/*/',
    '( ',
    '-',
    '\0',
    'A.',
    '£ ',
    '(1',
    '1x',
    '"""',
    'a/',
    '1 ',
  ];
  it.each(units)('of %j', (unit) => {
    const text = `"x" ${unit.repeat(length / unit.length)}x`;
    const { tokens, comments } = read(text);
    expect(tokens[0]?.type).toBe('STRING');
    expect(Math.max(tokens.at(-1)?.end ?? 0, comments.at(-1)?.end ?? 0)).toBe(text.length);
  });
});
