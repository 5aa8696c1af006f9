import { expect, it } from 'vitest';
import { differencePage, differencePlaces, planDifference } from '../src/index.ts';
import { type Files, reconciled } from './reading.ts';

/** Where a reader of a difference is led: to the words of the newer plan that it tells of. */

const older = `plan P { footprint P }
footprint P { members Ccg, Trust }
organisation Ccg "A commissioner" { kind ccg }
organisation Trust "A trust" { kind acute trust }
position Trust in £m annual scope provider {
  years       2017/18 2018/19
  do nothing  (4.0) (6.0)
  planned     (2.0) (2.0)
}
efficiency Theatres "Theatres" {
  owner Trust
  confidence 80%
  starts 1 April 2017
  effect in £m annual {
    years 2017/18 2018/19
    Trust cost 2.0 4.0
  }
}
contract Acute "Acute services" {
  between Ccg and Trust
  value in £m annual {
    years 2017/18
    Ccg 50.0
    Trust 50.0
  }
}
milestone Opened "Theatre opened" { owner Trust due 1 March 2018 }
milestone Closed "Ward closed" { owner Trust due 1 June 2018 after Opened }
risk Nurses "Nurses leave" { owner Trust likelihood 3 impact 4 }
`;
const newer = older
  .replace('planned     (2.0) (2.0)', 'planned     (2.0) (3.5)')
  .replace('confidence 80%', 'confidence 60%')
  .replace('Ccg 50.0', 'Ccg 48.0')
  .replace('due 1 March 2018', 'due 1 August 2018')
  .replace(/risk Nurses .*\n/, 'risk Doctors "Doctors stay" { owner Trust likelihood 1 impact 1 }\n');

const files = (text: string): Files => ({ 'plan.stplan': text });
const after = reconciled(files(newer));
const { groups } = differencePage(planDifference(reconciled(files(older)), after));
const placeOf = differencePlaces(after);
const lines = groups.flatMap((group) =>
  group.lines.map(({ of, what, period, about }) => {
    const span = placeOf(about);
    const line = span && newer.slice(0, span.start).split('\n').length;
    return [
      `${group.name}: ${[of, what, period].filter(Boolean).join(', ')}`,
      line === undefined ? '' : newer.split('\n')[line - 1]?.trim(),
      span === undefined ? '' : newer.slice(span.start, span.end),
    ] as const;
  }),
);
const ledTo = (told: string) => lines.find(([text]) => text === told)?.slice(1);

it.each([
  ['Trust: planned position, 2018/19', 'planned     (2.0) (3.5)', '(3.5)'],
  ['Trust: efficiency Theatres, confidence', 'confidence 60%', 'confidence 60%'],
  ['Ccg: contract Acute, Ccg, 2017/18', 'Ccg 48.0', '48.0'],
])('%s leads to its words', (told, line, words) => {
  expect(ledTo(told)).toEqual([line, words]);
});

it('leads from what is worked out to where its bridge is told of, and from a statement to its finding', () => {
  const bridge = after.statements.find(({ identity, subject }) => identity === 'bridge' && subject === 'Trust');
  expect(bridge).toBeDefined();
  expect(ledTo('Trust: efficiency at confidence, 2018/19')?.[0]).toBe('planned     (2.0) (3.5)');
  expect(lines.find(([text]) => text.includes('Bridge of Trust'))?.[1]).toBe('planned     (2.0) (3.5)');
});

it('leads to the name of what was added or waits, and nowhere from what is gone', () => {
  expect(ledTo('Trust: risk Doctors')?.[1]).toBe('Doctors');
  expect(ledTo('Trust: Closed, expected')?.[1]).toBe('Closed');
  expect(ledTo('Trust: risk Nurses')).toEqual(['', '']);
});
