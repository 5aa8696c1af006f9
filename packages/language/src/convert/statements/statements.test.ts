import type { Footprint } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import { elementOf, findingIn, findingsIn, fixed } from '../../../test/reading.ts';

describe('a statement that an element has once', () => {
  it.each([
    ['efficiency E { kind qipp kind cip }', 'kind cip'],
    ['efficiency E { starts 1 April 2017 starts 1 May 2017 }', 'starts 1 May 2017'],
    ['footprint F { shares A 35% shares A 40% }', 'shares A 40%'],
    ['capital C { soc approved 1 May 2017 soc expected 1 June 2017 }', 'soc expected 1 June 2017'],
    ['risk R { likelihood 1 impact 1 likelihood 2 impact 2 }', 'likelihood 2 impact 2'],
    [
      'contract C { activity X { years 2017/18 contracted 1 } activity X { years 2017/18 contracted 2 } }',
      'activity X { years 2017/18 contracted 2 }',
    ],
    ['round R { limit contingency 1% limit contingency 2% }', 'limit contingency 2%'],
  ])('%s', (text, second) => {
    expect(findingsIn(text)).toContain(`duplicate-statement: ${second}`);
  });

  it.each([
    ['footprint F { members A members B shares C 35% shares D 65% }'],
    ['efficiency E { saves £1m in 2017/18 saves £2m in 2018/19 needs A needs B text "a" text "b" }'],
    ['capital C { soc approved 1 May 2017 obc approved 1 June 2017 }'],
    ['risk R { likelihood 4 impact 4 mitigated likelihood 2 impact 2 }'],
    ['contract C { activity X { years 2017/18 contracted 1 } activity Y { years 2017/18 contracted 2 } }'],
    ['round R { limit contingency 1% limit risk reserve 1% }'],
  ])('is no duplicate in %s', (text) => {
    expect(findingsIn(text)).toEqual([]);
  });

  it('counts as it was stated first, and both places are shown', () => {
    const text = 'footprint F { code "A" code "B" }';
    const { message, related } = findingIn(text);
    expect(message).toBe('“code "A"” is already stated, so “code "B"” does not count.');
    expect(related).toHaveLength(1);
    expect(elementOf<Footprint>(text).code?.value).toBe('A');
  });

  it('is safe to remove when it says the same', () => {
    const same = 'footprint F { code "A"\ncode "A" }';
    expect(findingIn(same).fixes[0]?.safe).toBe(true);
    expect(fixed(same, 'Remove the second statement')).toBe('footprint F { code "A"\n }');
    expect(findingIn('footprint F { code "A" code "B" }').fixes[0]?.safe).toBe(false);
  });
});

describe('a text', () => {
  it('in three quotation marks loses what belongs to the file and keeps what belongs to the text', () => {
    const text = 'footprint F {\n  text """\n    One.\n\n      - two\n    """\n}';
    expect(elementOf<Footprint>(text).texts[0]?.value).toBe('One.\n\n  - two');
  });

  it('keeps its note and its sources', () => {
    const { texts } = elementOf<Footprint>('footprint F { text "One." note "as told" [S "p. 1"] [T] }');
    expect(texts[0]).toMatchObject({ value: 'One.', note: 'as told' });
    expect(texts[0]?.citations.map(({ source, locator }) => [source.name, locator])).toEqual([
      ['S', 'p. 1'],
      ['T', undefined],
    ]);
  });
});

describe('a definition', () => {
  it('takes no plan before its name', () => {
    expect(findingsIn('organisation Estmere.WUH')).toEqual(['dotted-definition: Estmere.WUH']);
    expect(elementOf('organisation Estmere.WUH').name).toBe('WUH');
    expect(fixed('organisation Estmere.WUH', 'Write WUH')).toBe('organisation WUH');
  });

  it('is found by its name, not by the words before it', () => {
    const text = 'service change WardClosure "Ward" { }';
    const { start, end } = elementOf(text).nameSpan;
    expect(`part of Estmere\n${text}`.slice(start, end)).toBe('WardClosure');
  });
});
