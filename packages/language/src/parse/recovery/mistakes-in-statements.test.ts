import { describe, expect, it } from 'vitest';
import { findMistake, surroundings } from '../../../test/mistake.ts';

/** What an author writes with the mistake marked, the rule, and what the author is told. */
const mistakes: [written: string, rule: string, message: string][] = [
  ['⟦owner⟧', 'unfinished', '“owner” is not finished: the name of an organisation is missing.'],
  ['owner⟦:⟧ WUH', 'syntax', 'Between “owner” and its value stands no “:”.'],
  ['owner ⟦=⟧ WUH', 'syntax', 'Between “owner” and its value stands no “=”.'],
  ['owner WUH⟦;⟧', 'syntax', 'A statement ends with its line, without “;”.'],
  ['owner ⟦North-CCG⟧', 'name-format', 'A name has no hyphen: “North-CCG”.'],
  ['owner North ⟦CCG⟧', 'syntax', '“CCG” cannot stand behind “owner North”.'],
  ['owner ⟦northCCG⟧', 'name-format', '“northCCG” begins with a small letter, so it is no name.'],
  ['owner ⟦A&E⟧', 'name-format', 'A name has letters, digits and underscores only, so not &: “A&E”.'],
  ['owner ⟦chief executive⟧ of WUH', 'missing-quotes', '“chief executive” stands without quotation marks.'],
  ['owner "chief executive" ⟦WUH⟧', 'syntax', '“of” is missing before “WUH”.'],
  ['⟦ownr⟧ WUH', 'unknown-word', '“ownr” is not a word of the language.'],
  ['stage ⟦valdated⟧', 'unknown-word', '“valdated” is not a word of the language.'],
  ['stage in ⟦progress⟧', 'unknown-word', '“progress” is not a word of the language.'],
  ['⟦stage⟧', 'unfinished', '“stage” is not finished: “delivered”, “idea”, “in”, “scoped” or “validated” is missing.'],
  ['confidence ⟦70⟧', 'number-format', '“70” is a number, but a percentage belongs here.'],
  ['confidence ⟦high⟧', 'syntax', '“high” cannot stand behind “confidence”.'],
  ['starts ⟦31/12/2017⟧', 'period-format', '“31/12/2017” is not a date as the language writes it.'],
  ['starts ⟦October 2017⟧', 'period-format', '“October 2017” is a month, but a day belongs here.'],
  ['starts ⟦1st⟧ October 2017', 'period-format', 'In “1st” letters stand behind the day.'],
  ['starts ⟦1 Octber 2017⟧', 'period-format', '“1 Octber 2017” is not a date.'],
  ['starts ⟦on⟧ 1 October 2017', 'syntax', '“on” is too much behind “starts”.'],
  ['⟦saves £46m⟧', 'unfinished', '“saves £46m” is not finished: “in” is missing.'],
  ['saves £46m ⟦2020/21⟧', 'syntax', '“in” is missing before “2020/21”.'],
  ['saves 46 in 2020/21 ⟦in⟧ 2021/22', 'syntax', '“in” stands where “to” belongs.'],
  ['saves £46m in ⟦2020⟧', 'syntax', '“2020” cannot stand behind “saves £46m in”.'],
  ['saves £46m in ⟦20/21⟧', 'period-format', '“20/21” is not a financial year as the language writes it.'],
  ['saves £46m in ⟦2020/2021⟧', 'period-format', '“2020/2021” is not a financial year as the language writes it.'],
  ['saves £46m in ⟦FY21⟧', 'period-format', '“FY21” is not a financial year as the language writes it.'],
  ['needs Open⟦,⟧', 'unfinished', 'The list ends with a comma, as if another name followed.'],
  ['needs Open ⟦Centre⟧', 'syntax', '“,” is missing before “Centre”.'],
  ['needs Open⟦;⟧ Centre', 'syntax', '“;” stands where “,” belongs.'],
  ['effect ⟦£m⟧ annual {\n  years 2017/18\n  WUH cost 1.9\n}', 'syntax', '“in” is missing before “£m”.'],
  [
    'effect in £m ⟦anual⟧ {\n  years 2017/18\n  WUH cost 1.9\n}',
    'unknown-word',
    '“anual” is not a word of the language.',
  ],
  ['effect annual ⟦in £m⟧ {\n  years 2017/18\n  WUH cost 1.9\n}', 'syntax', '“in £m” stands before “annual”.'],
  [
    '⟦effect in £m annual⟧\n  years 2017/18\n  WUH cost 1.9\n}',
    'missing-brace',
    'A { is missing after “effect in £m annual”.',
  ],
  [
    'effect in £m annual {\n  ⟦Years⟧ 2017/18 2018/19\n  WUH cost 1.9 2.0\n}',
    'keyword-capital',
    'Keywords are lower case: “Years” is read as a name.',
  ],
  [
    'effect in £m annual {\n  years 2017/18 2018/19\n  WUH⟦:⟧ cost 1.9 2.0\n}',
    'syntax',
    'Between “WUH” and its value stands no “:”.',
  ],
  ['effect in £m annual {\n  years 2017/18 2018/19\n  cost ⟦WUH⟧ 1.9 2.0\n}', 'syntax', '“WUH” stands before “cost”.'],
  ['⟦non⟧ recurrent', 'unknown-word', '“non” is not a word of the language.'],
  ['⟦nonrecurrent⟧', 'unknown-word', '“nonrecurrent” is not a word of the language.'],
  ['⟦Recurrent⟧', 'keyword-capital', 'Keywords are lower case: “Recurrent” is read as a name.'],
  ['phased 0% 0% ⟦40⟧ 60%', 'number-format', '“40” is a number, but a percentage belongs here.'],
  ['⟦#⟧ to be agreed', 'unknown-character', '“#” does not begin a comment.'],
  ['⟦-⟧ to be agreed', 'syntax', '“-” cannot begin a statement or row.'],
  ['⟦efficiency⟧ Inner "x" { kind qipp }', 'syntax', '“efficiency” is not a statement of an efficiency.'],
];

describe('a mistake in a statement gets one message at its place, and costs nothing else', () => {
  it.each(mistakes)('%s', (written, rule, message) => {
    const found = findMistake('statement', written);
    expect(found.said).toEqual([[rule, message]]);
    expect(found.marked).toBe(surroundings.statement(written));
    expect(found.goesOn).toBe(true);
    expect(found.afterFix).toEqual([]);
  });
});
