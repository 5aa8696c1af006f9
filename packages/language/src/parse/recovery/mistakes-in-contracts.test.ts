import { describe, expect, it } from 'vitest';
import { findMistake, surroundings } from '../../../test/mistake.ts';

/** What an author writes with the mistake marked, the rule, and what the author is told. */
const mistakes: [written: string, rule: string, message: string][] = [
  ['between NorthCCG ⟦&⟧ WUH', 'unknown-character', '“&” is not a sign of the language.'],
  ['between NorthCCG⟦,⟧ WUH', 'syntax', '“,” stands where “and” belongs.'],
  ['between NorthCCG ⟦WUH⟧', 'syntax', '“and” is missing before “WUH”.'],
  ['status signed ⟦23⟧ December', 'syntax', '“23” cannot stand behind “status signed”.'],
  ['status ⟦agreed⟧', 'unknown-word', '“agreed” is not a word of the language.'],
  [
    'value {\n  years 2017/18 2018/19\n  NorthCCG 211.4 214.0\n  ⟦South-CCG⟧ 3 4\n}',
    'name-format',
    'A name has no hyphen: “South-CCG”.',
  ],
  ['between NorthCCG ⟦-⟧ WUH', 'syntax', '“-” stands where “and” belongs.'],
  ['value ⟦£211m⟧', 'syntax', '“£211m” cannot stand behind “value”.'],
  ['value ⟦£211m⟧ in 2017/18', 'syntax', '“£211m” cannot stand behind “value”.'],
  ['value in £m { NorthCCG 211.4⟦,⟧ WUH 212.9 }', 'syntax', 'The figures of a row stand side by side, without commas.'],
  ['form ⟦PbR⟧', 'syntax', '“PbR” cannot stand behind “form”.'],
  ['form block ⟦contract⟧', 'syntax', '“contract” is too much behind “form block”.'],
  ['status signed ⟦on⟧ 23 December 2016', 'syntax', '“on” is too much behind “status signed”.'],
  ['status signed ⟦December 2016⟧', 'syntax', '“December 2016” cannot stand behind “status signed”.'],
  ['includes FrailtyHubs⟦;⟧ Teams', 'syntax', '“;” stands where “,” belongs.'],
];

describe('a mistake in a statement of a contract gets one message at its place, and costs nothing else', () => {
  it.each(mistakes)('%s', (written, rule, message) => {
    const found = findMistake('contract', written);
    expect(found.said).toEqual([[rule, message]]);
    expect(found.marked).toBe(surroundings.contract(written));
    expect(found.goesOn).toBe(true);
    expect(found.afterFix).toEqual([]);
  });
});
