import type { TermGroup } from '@stplan/model';
import { expect, it } from 'vitest';
import { sampleContext } from '../../../test/sample-context.ts';
import { samplePlan } from '../../../test/sample-plan.ts';
import { statement, term } from '../../../test/sample-statement.ts';
import { rule } from './rule.ts';

const plan = samplePlan({
  lookup: ((name: string) => (name === 'HIOW' ? { title: 'Hampshire and Isle of Wight' } : undefined)) as never,
});
const context = sampleContext(plan);
const part = (group: TermGroup, element: string, printed: string) => ({ ...term(element, printed), group, element });

it('says what nine programmes leave, in the plan’s own digits', () => {
  const programmes = [10, 46, 15, 165, 41, 28, 10, 24, 104].map((amount, index) =>
    part('efficiency', `Programme${index}`, String(amount)),
  );
  const bridge = statement(
    { lhs: [part('do nothing', '', '-577'), ...programmes], rhs: [term('HIOW planned', '0')], tolerance: '5.5' },
    { subject: 'HIOW', digits: 0, period: { kind: 'year', start: 2020 } },
  );
  expect(rule.message(bridge, context)).toBe(
    'Hampshire and Isle of Wight 2020/21: do nothing (577) and nine efficiencies of 443 leave (134), but the plan states 0: £134m is unexplained (tolerance £5.5m).',
  );
});

it('counts a scheme with several legs once and names every kind of part', () => {
  const bridge = statement({
    lhs: [
      part('do nothing', '', '-14.0'),
      part('efficiency', 'FrailtyHubs', '-2.4'),
      part('efficiency', 'FrailtyHubs', '0.9'),
      part('efficiency', 'AcuteCip', '6.0'),
      part('capital', 'UecHub', '-0.8'),
      part('funding', 'Fund', '5.0'),
    ],
    rhs: [term('planned', '-2.5')],
    tolerance: '0.35',
  });
  expect(rule.message(bridge, context)).toBe(
    'WUH 2018/19: do nothing (14.0), two efficiencies of 4.5, one capital scheme of (0.8) and one fund of 5.0 leave (5.3), but the plan states (2.5): £2.8m is unexplained (tolerance £0.35m).',
  );
});
