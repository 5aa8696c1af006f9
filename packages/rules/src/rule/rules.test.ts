import { describe, expect, it } from 'vitest';
import { documentedRule } from '../docs/documented-rules.ts';
import { RULES } from '../generated/registry.ts';
import { areaOf } from './area.ts';
import { RETIRED_NUMBERS } from './retired-numbers.ts';

const ids = RULES.map(({ id }) => id);

describe('the rules together', () => {
  it('stand in the order of their ids, each once', () => {
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => (a < b ? -1 : 1)));
    expect(ids.length).toBeGreaterThan(30);
  });

  it('have numbers that are given once, also before', () => {
    const numbers = [...RULES.map(({ number }) => number), ...RETIRED_NUMBERS];
    expect(numbers.length).toBe(new Set(numbers).size);
  });

  it('have those in whose words a finding is about acceptances and rules', () => {
    expect(ids).toEqual(
      expect.arrayContaining([
        'language/rule-fault',
        'language/unused-acceptance',
        'language/acceptance-without-reason',
        'language/unknown-rule',
        'language/structural-rule',
      ]),
    );
  });
});

describe.each(RULES)('$id', (rule) => {
  const documented = documentedRule(rule.id);

  it('has an id of area and name, and a number of its area', () => {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/);
    const area = areaOf(rule.id);
    const number = Number(/^STP(\d{4})$/.exec(rule.number)?.[1]);
    expect(number).toBeGreaterThanOrEqual(area?.first ?? Number.POSITIVE_INFINITY);
    expect(number).toBeLessThanOrEqual(area?.last ?? 0);
  });

  it('has a title of one line that begins like a sentence and ends without a mark', () => {
    expect(rule.title).toMatch(/^[A-Z][^\n]{9,99}[^.!?\s]$/);
  });

  it('is documented in words of its own', () => {
    const { why, how, source, notes = '' } = documented?.docs ?? expect.fail('no docs.md');
    for (const section of [why, how, source, notes]) {
      expect(section).not.toMatch(/!(?=\s|$)|\b(lhs|rhs|TODO|foo)\b|<[a-z ,]+>/);
    }
    expect(why.length).toBeGreaterThan(40);
    expect(how.length).toBeGreaterThan(25);
    expect(source.length).toBeGreaterThan(10);
  });

  it('has the same page under its number', () => {
    expect(documentedRule(rule.number)?.rule).toBe(rule);
  });
});
