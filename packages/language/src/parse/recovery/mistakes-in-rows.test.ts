import { describe, expect, it } from 'vitest';
import { findMistake, surroundings } from '../../../test/mistake.ts';

/** What an author writes with the mistake marked, the rule, and what the author is told. */
const mistakes: [written: string, rule: string, message: string][] = [
  ['income "Contracts" 398.2 ⟦4o2.1⟧ 406.0', 'number-format', '“4o2.1” is not a figure: there are letters in it.'],
  [
    'income "Contracts" 398.2 ⟦1,23⟧ 406.0',
    'number-format',
    'In “1,23” a comma does not stand before exactly three digits.',
  ],
  ['income "Contracts" 398.2⟦,⟧ 402.1, 406.0', 'syntax', 'The figures of a row stand side by side, without commas.'],
  ['income "Contracts" ⟦£4.2M⟧ 402.1 406.0', 'number-format', '“£4.2M” is not an amount as the language writes it.'],
  ['income "Contracts" 398.2 ⟦#REF!⟧ 406.0', 'spreadsheet', '“#REF!” is an error of a spreadsheet.'],
  ['income "Contracts" 398.2 ⟦n/a⟧ 406.0', 'number-format', '“n/a” is not a figure.'],
  ['income "Contracts" 398.2 ⟦N/A⟧ 406.0', 'number-format', '“N/A” is not a figure.'],
  ['income "Contracts" 398.2 ⟦TBC⟧ 406.0', 'number-format', '“TBC” is not a figure.'],
  ['income "Contracts" 398.2 ⟦tbc⟧ 406.0', 'number-format', '“tbc” is not a figure.'],
  ['income "Contracts" 398.2 ⟦?⟧ 406.0', 'number-format', '“?” is not a figure.'],
  ['income "Contracts" =⟦SUM(B2:B4)⟧', 'spreadsheet', '“SUM(B2:B4)” is a formula of a spreadsheet.'],
  ['income "Contracts" = ⟦SUM(B2:B4)⟧', 'spreadsheet', '“SUM(B2:B4)” is a formula of a spreadsheet.'],
  [
    'income "Contracts" = ⟦Sum⟧(A; B)',
    'keyword-capital',
    '“Sum” begins with a capital letter, so it is read as a name.',
  ],
  ['income "Contracts" = sum(A⟦,⟧ B)', 'syntax', '“,” stands where “;” belongs.'],
  [
    '⟦income "Contracts" = A * (B + 3⟧',
    'unfinished',
    '“income "Contracts" = A * (B + 3” is not finished: “)” is missing.',
  ],
  ['income "Contracts" = A ⟦B⟧', 'syntax', 'There is no operator before “B”.'],
  [
    'income "Contracts" = A ⟦-3⟧',
    'syntax',
    'There is no operator before “-3”: a minus that touches a figure belongs to it.',
  ],
  ['income "Contracts" = A ⟦+⟧', 'parted-formula', '“+” and what it joins stand on different lines.'],
  [
    '⟦income "Contracts" =⟧',
    'unfinished',
    '“income "Contracts" =” is not finished: a figure, a name or another operand is missing.',
  ],
  ['income "Contracts" = A ⟦^⟧ 2', 'unknown-character', '“^” is not a sign of the language.'],
  ['income "Contracts" = A ⟦×⟧ 2', 'unknown-character', '“×” is not a sign of the language.'],
  ['total = ⟦income-cost⟧', 'syntax', '“income-cost” is read as one word.'],
  ['total = ⟦income/cost⟧', 'syntax', '“income/cost” is read as one word.'],
  ['income ⟦Contracts⟧ 398.2 402.1 406.0', 'missing-quotes', '“Contracts” stands without quotation marks.'],
  ['income ⟦Other contracts⟧ 398.2 402.1 406.0', 'missing-quotes', '“Other contracts” stands without quotation marks.'],
  [
    "income ⟦'Contracts'⟧ 398.2 402.1 406.0",
    'missing-quotes',
    "“'Contracts'” does not stand in the quotation marks of the language.",
  ],
  [
    'income ⟦”Contracts”⟧ 398.2 402.1 406.0',
    'missing-quotes',
    '“”Contracts”” does not stand in the quotation marks of the language.',
  ],
  ['income ⟦"Contracts⟧ 398.2 402.1 406.0', 'unclosed-text', 'This quotation mark has no partner on its line.'],
  ['income Contracts⟦"⟧ 398.2 402.1 406.0', 'unclosed-text', 'This quotation mark has no partner on its line.'],
  ['⟦Income⟧ "Contracts" 398.2 402.1 406.0', 'keyword-capital', 'Keywords are lower case: “Income” is read as a name.'],
  ['⟦incme⟧ "Contracts" 398.2 402.1 406.0', 'unknown-word', '“incme” is not a word of the language.'],
  ['⟦revenue⟧ "Contracts" 398.2 402.1 406.0', 'unknown-word', '“revenue” cannot stand here.'],
  ['⟦Contracts⟧\t398.2\t402.1\t406.0', 'row-without-word', 'The row “Contracts” does not begin with what it states.'],
  ['⟦Pay costs⟧\t398.2\t402.1\t406.0', 'row-without-word', 'The row “Pay costs” does not begin with what it states.'],
  ['⟦"Contracts"⟧ 398.2 402.1 406.0', 'row-without-word', 'The row “Contracts” does not begin with what it states.'],
  ['⟦398.2⟧ 402.1 406.0', 'row-without-word', 'A row of figures does not begin with what it states.'],
  ['⟦Do Nothing⟧ 398.2 402.1 406.0', 'keyword-capital', 'Keywords are lower case: “Do Nothing” is read as a name.'],
  ['do ⟦nothin⟧ 398.2 402.1 406.0', 'unknown-word', '“nothin” is not a word of the language.'],
  ['do ⟦398.2⟧ 402.1 406.0', 'syntax', '“nothing” is missing before “398.2”.'],
  ['⟦do-nothing⟧ 398.2 402.1 406.0', 'row-without-word', 'The row “do-nothing” does not begin with what it states.'],
  [
    'control total accepted ⟦including⟧ fund 398.2 402.1 406.0',
    'syntax',
    '“including” cannot stand behind “control total accepted”.',
  ],
  [
    'control total 398.2 402.1 406.0 accepted ⟦on⟧ 23 December 2016',
    'syntax',
    '“on” is too much behind “control total 398.2 402.1 406.0 accepted”.',
  ],
  ['planned to ⟦2017/18⟧ 398.2 402.1 406.0', 'syntax', '“2017/18” cannot stand behind “planned to”.'],
  ['income "Contracts" 398.2 402.1 406.0 note ⟦wards⟧', 'missing-quotes', '“wards” stands without quotation marks.'],
  ['income "Contracts" 398.2 402.1 406.0 [Stp2016 ⟦p. 4⟧]', 'missing-quotes', '“p. 4” stands without quotation marks.'],
  [
    '⟦income "Contracts" 398.2 402.1 406.0 [Stp2016⟧',
    'unfinished',
    '“income "Contracts" 398.2 402.1 406.0 [Stp2016” is not finished: “]” is missing.',
  ],
  ['income "Contracts" 398.2 402.1 406.0 ⟦(Stp2016)⟧', 'syntax', 'The source “Stp2016” stands in round brackets.'],
  ['cost "Pay" 270.1 grows ⟦3.1pc⟧', 'number-format', '“3.1pc” is not a figure: there are letters in it.'],
  ['cost "Pay" 270.1 grows ⟦by⟧ 3.1%', 'syntax', '“by” is too much behind “cost "Pay" 270.1 grows”.'],
  ['cost "Pay" 270.1 ⟦growing⟧ 3.1%', 'unknown-word', '“growing” is not a word of the language.'],
  ['cost "Pay" -  – ⟦3.0.1⟧', 'number-format', '“3.0.1” has more than one decimal point.'],
  ['cost "Pay" ⟦$4.2m⟧ 3 4', 'number-format', '“$4.2m” is not in pounds.'],
  ['total = income⟦–⟧cost', 'unknown-character', '“–” is not a sign of the language.'],
];

describe('a mistake in a row of a table gets one message at its place, and costs nothing else', () => {
  it.each(mistakes)('%s', (written, rule, message) => {
    const found = findMistake('row', written);
    expect(found.said).toEqual([[rule, message]]);
    expect(found.marked).toBe(surroundings.row(written));
    expect(found.goesOn).toBe(true);
    expect(found.afterFix).toEqual([]);
  });
});
