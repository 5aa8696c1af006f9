import type { Change, DifferenceLine, PlanDifference } from '@stplan/reconcile';
import type { Comparison } from '@stplan/report';
import { expect, it } from 'vitest';
import { comparisonText } from './comparison-text.ts';

const ESCAPE = String.fromCharCode(27);

const weakened: Change = {
  turn: 'weakened',
  kind: 'commitment',
  name: 'Waits',
  title: undefined,
  organisations: [],
  what: '',
  period: undefined,
  before: undefined,
  after: undefined,
  difference: undefined,
  direction: undefined,
  area: 'statement',
  effects: [],
};
const difference: PlanDifference = {
  plan: 'Small',
  titles: {},
  positions: [],
  changes: [weakened],
  forecasts: [],
  statements: [],
};

const line = (text: string, direction: 'better' | 'worse' | undefined): DifferenceLine => ({
  of: `${ESCAPE}[2Jrow`,
  title: undefined,
  what: '',
  period: undefined,
  text,
  direction,
  about: { form: 'element', change: weakened },
});

const comparison: Comparison = {
  before: { name: 'old', commit: undefined },
  after: { name: 'HEAD', commit: '0123456789abcdef0123' },
  plans: [
    {
      name: 'Small',
      formerName: undefined,
      title: undefined,
      difference,
      page: {
        plan: 'Small',
        summary: ['One commitment is weakened: Waits.'],
        groups: [
          {
            name: 'Acute',
            title: undefined,
            lines: [line('up', 'better'), line('down', 'worse'), line('on', undefined)],
          },
        ],
      },
    },
  ],
  added: [],
  dropped: [],
  generator: 'stplan test',
};

it('is plain where no colour is wanted, and obeys nothing that a plan says', () => {
  expect(comparisonText(comparison, false)).toBe(`old → HEAD (0123456789)

Small
  One commitment is weakened: Waits.

Acute
  <U+001B>[2Jrow
    up
    down
    on
`);
});

it('marks what is better and what is worse in colour', () => {
  const lines = comparisonText(comparison, true).split('\n');
  expect(lines).toContain(`    ${ESCAPE}[32mup${ESCAPE}[0m`);
  expect(lines).toContain(`    ${ESCAPE}[31mdown${ESCAPE}[0m`);
  expect(lines).toContain('    on');
});
