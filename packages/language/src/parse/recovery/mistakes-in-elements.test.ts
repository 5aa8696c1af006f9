import { describe, expect, it } from 'vitest';
import { findMistake, surroundings } from '../../../test/mistake.ts';

/** What an author writes with the mistake marked, the rule, and what the author is told. */
const mistakes: [written: string, rule: string, message: string][] = [
  [
    '⟦Position⟧ WUH in £m annual {\n  years 2017/18\n  planned 1\n}',
    'keyword-capital',
    'Keywords are lower case: “Position” is read as a name.',
  ],
  [
    'position WUH in £m ⟦yearly⟧ {\n  years 2017/18\n  planned 1\n}',
    'unknown-word',
    '“yearly” is not a word of the language.',
  ],
  ['position WUH annual ⟦in £m⟧ {\n  years 2017/18\n  planned 1\n}', 'syntax', '“in £m” stands before “annual”.'],
  ['position ⟦£m⟧ WUH {\n  years 2017/18\n  planned 1\n}', 'syntax', '“£m” cannot stand behind “position”.'],
  [
    '⟦positoin⟧ WUH in £m {\n  years 2017/18\n  planned 1\n}',
    'unknown-word',
    '“positoin” is not a word of the language.',
  ],
  [
    'organisation WUH ⟦Westmarch Hospitals⟧ { kind acute trust }',
    'missing-quotes',
    '“Westmarch Hospitals” stands without quotation marks.',
  ],
  ['organisation ⟦North-CCG⟧ "North CCG" { kind ccg }', 'name-format', 'A name has no hyphen: “North-CCG”.'],
  ['organisation ⟦"North CCG"⟧ { kind ccg }', 'syntax', 'The name is missing before "North CCG".'],
  ['organisation ⟦wuh⟧ "North CCG" { kind ccg }', 'name-format', '“wuh” begins with a small letter, so it is no name.'],
  [
    'organisation WUH ⟦"Westmarch⟧ { kind acute trust }',
    'unclosed-text',
    'This quotation mark has no partner on its line.',
  ],
  ['organisation WUH "Westmarch" { kind ⟦accute⟧ trust }', 'unknown-word', '“accute” is not a word of the language.'],
  ['⟦organization⟧ WUH "Westmarch" { kind ccg }', 'unknown-word', '“organization” is not a word of the language.'],
  ['⟦milestone Open "Open"⟧\n  due 1 April 2017\n}', 'missing-brace', 'A { is missing after “milestone Open "Open"”.'],
  ['milestone Open "Open" {\n  due 1 April 2017\n}\n⟦}⟧', 'surplus-brace', 'This } closes nothing.'],
  [
    'milestone Open "Open" {\n  due 1 April 2017 ⟦}⟧\n  takes 3 weeks\n}',
    'surplus-brace',
    'This } closes “milestone Open” although more of it follows.',
  ],
  [
    'contract A "A" {\n  value in £m {\n    years 2017/18\n    X 3\n\n⟦milestone⟧ B "B" { due 1 April 2017 }',
    'missing-brace',
    '2 } are missing: from “value” and “contract A”.',
  ],
  [
    'contract A "A" {\n  value in £m {\n    years 2017/18\n    X 3\n  ⟦status⟧ mediation\n}',
    'missing-brace',
    'A } is missing from “value”.',
  ],
  [
    'contract A "A" {\n  ⟦value in £m⟧\n    years 2017/18\n    X 3\n  }\n  status mediation\n}',
    'missing-brace',
    'A { is missing after “value in £m”.',
  ],
  ['assumption Growth ⟦3.1 %%⟧', 'number-format', '“3.1 %%” is not a figure.'],
  ['assumption Growth = 3.1% ⟦of⟧', 'parted-formula', '“of” and what it joins stand on different lines.'],
  ['expect unidentified ⟦≤⟧ 10% of effect', 'unknown-character', '“≤” is not a sign of the language.'],
  ['expect in 2018/19 ⟦unidentified⟧ <= 10% of effect', 'syntax', '“:” is missing before “unidentified”.'],
  ['expect unidentified ⟦==⟧ 10% of effect', 'unknown-character', '“==” is not a sign of the language.'],
  [
    'expect unidentified <= 10% of effect else ⟦Too much⟧',
    'missing-quotes',
    '“Too much” stands without quotation marks.',
  ],
  ['⟦part of Y⟧', 'late-header', '“part of Y” stands behind other elements.'],
  ['⟦owner⟧ WUH', 'syntax', '“owner” does not begin an element of a plan.'],
  ['text ⟦"""\nabc⟧\n', 'unclosed-text', 'This long text is opened by """ and not closed.'],
  ['⟦/* never closed\nabc⟧\n', 'unclosed-comment', 'This comment is opened by /* and not closed.'],
  [
    'source S "x" dated October 2016 url ⟦https:⟧//x.org/a',
    'missing-quotes',
    '“https:” stands without quotation marks.',
  ],
  ['source S "x" dated ⟦21/10/2016⟧', 'period-format', '“21/10/2016” is not a date as the language writes it.'],
  ['risk R "r" { likelihood 4⟦,⟧ impact 5 }', 'syntax', '“,” is too much behind “likelihood 4”.'],
  ['risk R "r" { impact 5 ⟦likelihood 4⟧ }', 'syntax', '“likelihood 4” stands before “impact 5”.'],
  ['⟦Fred⟧', 'syntax', '“Fred” cannot begin a statement or row.'],
  ['⟦this⟧ is not a plan at all', 'unknown-word', '“this” is not a word of the language.'],
  ['assumption X = A ⟦+⟧\n  B', 'parted-formula', '“+” and what it joins stand on different lines.'],
  ['assumption X = A\n  ⟦+⟧ B', 'parted-formula', '“+” and what it joins stand on different lines.'],
];

describe('a mistake in an element gets one message at its place, and costs nothing else', () => {
  it.each(mistakes)('%s', (written, rule, message) => {
    const found = findMistake('element', written);
    expect(found.said).toEqual([[rule, message]]);
    expect(found.marked).toBe(surroundings.element(written));
    expect(found.goesOn).toBe(true);
    expect(found.afterFix).toEqual([]);
  });
});
