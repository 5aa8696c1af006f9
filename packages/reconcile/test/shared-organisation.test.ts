import { describe, expect, it } from 'vitest';
import { explainFigure } from '../src/index.ts';
import { type Change, estmere } from './reading.ts';
import { added, figure, line, statement, told } from './showing.ts';

/** An ambulance trust that the footprint shares at 35%, paid by both commissioners out of what was “other” before. */
const ambulance = (south: string, elsewhere: string, southOther: string): readonly Change[] => [
  {
    file: 'organisations.stplan',
    from: '  places      NorthPlace, SouthPlace',
    to: '  shares      Amb 35%\n  places      NorthPlace, SouthPlace',
  },
  {
    file: 'organisations.stplan',
    from: '/// Social care and public health.',
    to: 'organisation Amb "Ambulance service" { kind ambulance trust }\nfootprint Elsewhere { shares Amb 65% }\n\n/// Social care and public health.',
  },
  {
    file: 'positions.stplan',
    from: '  cost "Prescribing, other" with outside    28.0     29.0     30.0     31.0',
    to: '  cost "Ambulance" with Amb  - 9.0 - -\n  cost "Prescribing, other" with outside    28.0     20.0     30.0     31.0',
  },
  {
    file: 'positions.stplan',
    from: '  cost "Prescribing, other" with outside    20.0     20.7     21.4     22.1',
    to: `  cost "Ambulance" with Amb  - ${south} - -\n  cost "Prescribing, other" with outside    20.0     ${southOther}     21.4     22.1`,
  },
  {
    file: 'positions.stplan',
    from: 'position Council in',
    to: `position Amb in £m annual scope provider {
  years                     2017/18
  income from NorthCCG          9.0
  income from SouthCCG          ${south}
  income from outside           ${elsewhere}
  cost with outside            42.0
  do nothing                   (2.0)
}

position Council in`,
  },
];

describe('an ambulance trust shared at 35%', () => {
  it('adds its share of the deficit, and its trade with members cancels in full', () => {
    const plan = estmere(...ambulance('5.0', '26.0', '15.7'));
    expect(figure(plan, 'Estmere.do nothing in 2017/18')).toBe('-20.4');
    // 0.7 of it is the trust's: 35% of its deficit of 2.0.
    expect(figure(plan, 'Amb.do nothing in 2017/18')).toBe('-2');
    const system = explainFigure(plan, 'Estmere.do nothing in 2017/18');
    const terms = system.found && system.term.origin.form === 'derived' ? system.term.origin.terms : [];
    expect(terms.map(added)).toContain('-0.7');
    // 640 of the others, and nothing from outside for the ambulance trust: 35% of £40.0m is what the members pay.
    expect(figure(plan, 'Estmere.external income in 2017/18')).toBe('640');
    // 659.7, of which £14.0m now is internal, and 35% of £42.0m.
    expect(figure(plan, 'Estmere.external cost in 2017/18')).toBe('660.4');
    expect(statement(plan, 'consolidation/Estmere/2017-18/do-nothing').verdict).toBe('exact');
    expect(line(statement(plan, 'consolidation/Amb/2017-18'))).toBe('met 0 ±0.1525');
    expect(statement(plan, 'do-nothing-agreement/NorthCCG-to-Amb/2017-18').verdict).toBe('exact');
  });

  it('says when the members trade more than the declared share', () => {
    const plan = estmere(...ambulance('6.0', '25.0', '14.7'));
    expect(figure(plan, 'Estmere.external income in 2017/18')).toBe('639');
    const shared = statement(plan, 'consolidation/Amb/2017-18');
    expect(line(shared)).toBe('exceeds -1 ±0.1525');
    expect(shared.reason).toBe('declared share 35.0%, by income 37.5%: £1.0m of members’ trade has no counterpart');
    expect(told(plan)).toEqual(['consolidation/Amb/2017-18 exceeds 1']);
  });
});
