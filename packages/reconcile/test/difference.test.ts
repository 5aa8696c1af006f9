import { describe, expect, it } from 'vitest';
import { differencePage, isSamePlan, type PlanDifference, planDifference } from '../src/index.ts';
import { type Files, reconciled } from './reading.ts';

/** What is said of two plans, in the words that every way out prints. */
const plan: Files = {
  'plan.stplan': `plan P { footprint P }
footprint P { members Ccg, Trust }
organisation Ccg "A commissioner" { kind ccg }
organisation Trust "A trust" { kind acute trust }
source Book "The finance book" dated Jun 2017
position Ccg in £m annual scope commissioner {
  years       2017/18 2018/19
  do nothing  (2.0) (4.0)
  planned     0.0 0.0 [Book]
}
position Trust in £m annual scope provider {
  years       2017/18 2018/19
  do nothing  (4.0) (6.0)
  control total including fund (2.0) (2.0) accepted 23 December 2016
  planned     (2.0) (2.0)
}
efficiency Prescribing "Prescribing" {
  owner Ccg
  confidence 80%
  starts 1 April 2017
  effect in £m annual {
    years 2017/18 2018/19
    Ccg cost 2.0 4.0
  }
}
efficiency Theatres "Theatres" {
  owner Trust
  starts 1 April 2017
  effect in £m annual {
    years 2017/18 2018/19
    Trust cost 2.0 4.0
  }
}
contract Acute "Acute services" {
  between Ccg and Trust
  status heads of terms
  value in £m annual {
    years 2017/18
    Ccg 50.0
    Trust 50.0
  }
}
milestone Opened "Theatre opened" { owner Trust due 1 March 2018 }
milestone Closed "Ward closed" { owner Trust due 1 June 2018 after Opened }
indicator Waits "Long waits" { unit people lower is better }
commitment ShortWaits "Nobody waits long" {
  owner Trust
  due 31 March 2019
  indicator Waits
  target 10 people by 31 March 2019
}
risk Nurses "Nurses leave" { owner Trust likelihood 3 impact 4 }
`,
};

function edited(...edits: readonly (readonly [from: string, to: string])[]): Files {
  let text = plan['plan.stplan'] ?? '';
  for (const [from, to] of edits) {
    expect(text.split(from), from).toHaveLength(2);
    text = text.replace(from, () => to);
  }
  return { 'plan.stplan': text };
}

function difference(...edits: readonly (readonly [from: string, to: string])[]): PlanDifference {
  return planDifference(reconciled(plan), reconciled(edited(...edits)));
}

/** The lines of everybody's details. */
function details(value: PlanDifference): readonly string[] {
  return differencePage(value).groups.flatMap(({ name, lines }) =>
    lines.map(({ of, what, period, text }) =>
      [name, of, what, period].filter(Boolean).join(' | ').concat(` | ${text}`),
    ),
  );
}

const summary = (value: PlanDifference) => differencePage(value).summary;

describe('a planned position', () => {
  const worse = difference(['planned     (2.0) (2.0)', 'planned     (2.0) (4.4)']);

  it('that is worse makes the system worse by as much', () => {
    expect(summary(worse)[0]).toBe('The planned position of the system is worse by £2.4m in 2018/19.');
    expect(details(worse)).toContain('Trust | planned position | 2018/19 | (£2.0m) → (£4.4m), worse by £2.4m');
  });

  it('that its parts no longer come to is a bridge that stopped closing, and a control total that is missed', () => {
    expect(worse.statements.map(({ turn, id }) => `${turn} ${id}`)).toEqual(
      expect.arrayContaining(['stopped closing bridge/Trust/2018-19', 'stopped closing control-total/Trust/2018-19']),
    );
    expect(summary(worse)).toContain('One bridge no longer closes: Trust.');
  });

  it('that is stated with fewer digits is restated, not moved', () => {
    const restated = difference(['planned     (2.0) (2.0)', 'planned     (2.0) (2)']);
    expect(restated.changes.map(({ turn }) => turn)).toEqual(['restated']);
    expect(restated.positions).toEqual([]);
  });
});

describe('a scheme', () => {
  it('that is dropped takes its savings with it', () => {
    const text = plan['plan.stplan'] ?? '';
    const scheme = text.slice(text.indexOf('efficiency Theatres'), text.indexOf('contract Acute'));
    const dropped = difference([scheme, '']);
    expect(details(dropped)).toContain('Trust | efficiency Theatres | dropped: £2.0m in 2017/18, £4.0m in 2018/19');
    expect(summary(dropped)).toEqual([
      'What the parts of the plan come to for the system is worse by £2.0m in 2017/18 and £4.0m in 2018/19.',
      'One bridge no longer closes: Trust.',
      'One scheme is dropped: Theatres.',
    ]);
  });

  it('with another name and the same title is renamed, and nothing else', () => {
    const renamed = difference(['efficiency Theatres "Theatres"', 'efficiency TheatreLists "Theatres"']);
    expect(details(renamed)).toEqual(['Trust | efficiency TheatreLists | renamed from Theatres']);
  });

  it('with another name and title and the same figures is renamed', () => {
    const renamed = difference(['efficiency Prescribing "Prescribing"', 'efficiency Medicines "Medicines"']);
    expect(renamed.changes.map(({ turn, name }) => `${turn} ${name}`)).toContain('renamed Medicines');
    expect(renamed.statements).toEqual([]);
  });

  it('that starts later, saves less and is less sure says all three', () => {
    const weaker = difference(
      ['confidence 80%\n  starts 1 April 2017', 'confidence 60%\n  starts 1 July 2017'],
      ['Ccg cost 2.0 4.0', 'Ccg cost 1.5 4.0'],
    );
    expect(details(weaker)).toEqual(
      expect.arrayContaining([
        'Ccg | efficiency Prescribing | confidence | 80% → 60%, worse by 20 points',
        'Ccg | efficiency Prescribing | starts | 1 April 2017 → 1 July 2017, slipped',
        'Ccg | efficiency Prescribing | Ccg cost | 2017/18 | £2.0m → £1.5m, worse by £0.5m',
      ]),
    );
  });
});

describe('a contract', () => {
  it('whose sides no longer agree is counted', () => {
    const apart = difference(['Trust 50.0', 'Trust 51.5']);
    expect(summary(apart)[0]).toBe('One contract no longer agrees: Acute.');
    expect(details(apart)).toContain('Trust | contract Acute | Trust | 2017/18 | £50.0m → £51.5m, up by £1.5m');
  });

  it('that is signed says so', () => {
    const signed = difference(['status heads of terms', 'status signed 23 December 2016']);
    expect(summary(signed)).toEqual(['One contract is signed: Acute.']);
  });
});

describe('a milestone', () => {
  it('that is due later slips', () => {
    expect(summary(difference(['due 1 June 2018', 'due 1 July 2018']))).toEqual(['One milestone slips: Closed.']);
  });

  it('that waits for a late one slips with it', () => {
    const late = difference(['due 1 March 2018', 'due 1 March 2018 status delayed to 1 August 2018']);
    expect(details(late)).toContain(
      'Trust | Closed | expected | 1 June 2018 → 1 August 2018, slipped, because of Opened',
    );
    expect(summary(late)).toEqual(['Two milestones slip: Closed and Opened.']);
  });

  it('that is reached is completed', () => {
    const reached = difference(['due 1 March 2018', 'due 1 March 2018 status complete 20 February 2018']);
    expect(summary(reached)).toEqual(['One milestone is reached: Opened.']);
  });
});

describe('a commitment', () => {
  it.each([
    ['promises less of what there should be little of', 'target 10 people', 'target 20 people'],
    ['is due later', 'due 31 March 2019', 'due 31 March 2020'],
    ['has no owner any more', 'owner Trust\n  due 31', 'due 31'],
    ['has no indicator any more', 'indicator Waits\n  target 10 people by 31 March 2019', ''],
  ])('that %s is weakened', (_, from, to) => {
    expect(summary(difference([from, to]))).toContain('One commitment is weakened: ShortWaits.');
  });

  it('that promises more is strengthened', () => {
    expect(summary(difference(['target 10 people', 'target 5 people']))).toContain(
      'One commitment is strengthened: ShortWaits.',
    );
  });
});

describe('other changes', () => {
  it.each([
    ['a control total', ' accepted 23 December 2016', '', 'One control total is no longer accepted: Trust.'],
    ['a risk', 'likelihood 3', 'likelihood 5', 'One detail changed.'],
    ['something more that is said of it', 'impact 4 }', 'impact 4 status open }', 'One detail changed.'],
    ['what it may cost', 'impact 4 }', 'impact 4 value at risk gross £4.0m in 2018/19 }', 'One figure added.'],
    ['a source', '[Book]', '', 'One mention of sources changed.'],
    ['prose', 'impact 4 }', 'impact 4 text "Many go" }', 'One text reworded.'],
  ])('are told: %s', (_, from, to, expected) => {
    expect(summary(difference([from, to]))).toContain(expected);
  });

  it('are none in comments, order and layout', () => {
    const text = plan['plan.stplan'] ?? '';
    const [head = '', ...elements] = text.split(/\n(?=[a-z])/);
    const other = reconciled({
      'plan.stplan': `// another\n${head}\n/// A risk\n${elements.slice(6).join('\n\n')}`,
      'z.stplan': `part of P\n${elements.slice(0, 6).reverse().join('\n').replaceAll(/ {2,}/g, ' ')}`,
    });
    const value = planDifference(reconciled(plan), other);
    expect(isSamePlan(value)).toBe(true);
    expect(summary(value)).toEqual(['The plans say the same.']);
  });
});
