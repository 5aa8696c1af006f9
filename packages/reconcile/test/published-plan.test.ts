import { describe, expect, it } from 'vitest';
import { type Files, reconciled } from './reading.ts';
import { line, statement } from './showing.ts';

/** A plan as published ones are: a footprint, perhaps its sectors, no organisation. */
const published = (text: string): Files => ({
  'plan.stplan': `plan P { footprint Vale }\nfootprint Vale { places North, South }\nplace North { }\nplace South { }\n${text}`,
});

const vale = (rows: string) => `position Vale in £m annual scope health and social care { years 2018/19\n${rows}\n}\n`;
const sector = (name: string, figure: string) =>
  `position sector ${name} in £m annual { years 2018/19 do nothing ${figure} }\n`;

describe('a footprint whose organisations state nothing', () => {
  it('is not told that they come to nothing', () => {
    const { statements } = reconciled(published(vale('do nothing (10)')));
    expect(statements).toEqual([]);
  });

  it('is the sum of the sectors that it counts', () => {
    const plan = reconciled(
      published(vale('do nothing (10)') + sector('health', '(6)') + sector('social care', '(3)')),
    );
    expect(line(statement(plan, 'system/Vale/2018-19/do-nothing-by-sector'))).toBe('within-rounding 1 ±1.5');
  });

  it('does not count a part of the health service beside the whole of it', () => {
    const sectors = sector('health', '(6)') + sector('provider', '(6)') + sector('social care', '(4)');
    const plan = reconciled(published(vale('do nothing (10)') + sectors));
    expect(line(statement(plan, 'system/Vale/2018-19/do-nothing-by-sector'))).toBe('exact 0 ±1.5');
  });

  it('says which sector of its scope is not stated', () => {
    const plan = reconciled(
      published(vale('do nothing (10)') + sector('commissioner', '(2)') + sector('provider', '(4)')),
    );
    expect(statement(plan, 'system/Vale/2018-19/do-nothing-by-sector')).toMatchObject({
      verdict: 'incomplete',
      reason: 'social care does not state it',
    });
  });
});

describe('“at least” and “up to”', () => {
  const bridge = (doNothing: string, saves: string) =>
    statement(
      reconciled(
        published(`${vale(`do nothing ${doNothing}\nplanned -`)}efficiency All { saves ${saves} in 2018/19 }\n`),
      ),
      'bridge/Vale/2018-19',
    ).verdict;

  it.each([
    ['at least (50)', '£55m', 'within-rounding'],
    ['at least (50)', '£45m', 'unexplained'],
    ['up to (50)', '£45m', 'within-rounding'],
    ['up to (50)', '£55m', 'unexplained'],
    ['(50)', 'at least £45m', 'within-rounding'],
    ['(50)', 'at least £55m', 'unexplained'],
  ])('a gap of %s is closed by savings of %s: %s', (doNothing, saves, verdict) => {
    expect(bridge(doNothing, saves)).toBe(verdict);
  });
});

describe('formulas that nothing asks for', () => {
  const findings = (text: string) =>
    reconciled(published(text)).findings.map(({ rule, message }) => `${rule}: ${message}`);

  it('are still found to be a ring, from the one that stands first', () => {
    expect(findings('assumption B = A * 2\nassumption A = B * 2\n')).toEqual([
      'language/cycle: These figures depend on themselves: B → A → B.',
    ]);
  });

  it('are not asked for years that nobody wants of them', () => {
    const text = `${vale('planned 1 _')}assumption Twice = Vale.planned * 2\n`.replace(
      '2018/19\n',
      '2017/18 2018/19\n',
    );
    expect(findings(text)).toEqual([]);
  });

  it('take the years of what asks for them', () => {
    const text = `${vale('planned 1 5')}assumption Twice = Vale.planned * 2\nexpect Twice <= £3m else "Too much."\n`;
    const plan = reconciled(published(text.replace('2018/19\n', '2017/18 2018/19\n')));
    expect(plan.findings).toEqual([]);
    expect(plan.statements.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['met', undefined],
      ['exceeds', 'Too much.'],
    ]);
  });
});
