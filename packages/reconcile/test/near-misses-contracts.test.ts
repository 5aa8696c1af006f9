import { describe, expect, it } from 'vitest';
import { type Change, estmere } from './reading.ts';
import { added, figure, following, line, shown, statement, told } from './showing.ts';

const contracts = (from: string, to: string): Change => ({ file: 'contracts.stplan', from, to });
const positions = (from: string, to: string): Change => ({ file: 'positions.stplan', from, to });
const schemes = (from: string, to: string): Change => ({ file: 'schemes.stplan', from, to });

const acutePlanned = 'planned                                               _    (2.5)    (2.5)    (0.5)';

describe('V1: the trust expects more from its contract than the commissioner will pay', () => {
  const plan = estmere(
    contracts('AcuteTrust    203.6    207.2', 'AcuteTrust    205.1    207.2'),
    positions(acutePlanned, acutePlanned.replace('(2.5)', '(1.0)')),
  );
  const cause = 'contract-value/AcuteNorth/2017-18';

  it('is one finding, at the contract', () => {
    expect(told(plan)).toEqual([`${cause} unexplained 1.5`]);
    expect(line(statement(plan, cause))).toBe('unexplained 1.5 ±0.1');
  });

  it.each([
    ['bridge/AcuteTrust/2017-18', 'unexplained -1.5 ±0.35'],
    ['contract-tie/AcuteNorth/2017-18/AcuteTrust', 'unexplained -1.5 ±0.15'],
  ])('%s follows from it', (id, expected) => {
    expect(line(statement(plan, id))).toBe(expected);
    expect(statement(plan, id).dependsOn).toBe(cause);
  });

  it('shows the system on the stated sum and on what both sides accept', () => {
    expect(figure(plan, 'Estmere.planned in 2017/18')).toBe('-0.5');
    expect(figure(plan, 'Estmere.planned on what both sides accept in 2017/18')).toBe('-2');
    const system = statement(plan, 'control-total/Estmere/2017-18');
    expect(shown(system.difference)).toBe('1.5');
    expect(system.reason).toBe(
      'the stated sum (£0.5m) is +£1.5m from it; on what both sides of every contract accept, (£2.0m), the distance is £0.0m',
    );
  });
});

describe('V2: the trust leaves out what it loses', () => {
  const plan = estmere(
    schemes(
      '    AcuteTrust income from NorthCCG    (2.4)    (4.8)    (4.8)\n    AcuteTrust cost with outside         0.9      3.0      3.0\n',
      '',
    ),
    positions(acutePlanned, acutePlanned.replace('(2.5)    (2.5)    (0.5)', '(1.0)    (0.7)      1.3')),
  );
  const causes = ['2017-18', '2018-19', '2019-20'].map((y) => `double-count/FrailtyHubs/${y}/AcuteTrust-and-NorthCCG`);

  it('is one finding a year, at the scheme', () => {
    expect(told(plan)).toEqual([
      `${causes[0]} unexplained 2.4`,
      `${causes[1]} unexplained 4.8`,
      `${causes[2]} unexplained 4.8`,
    ]);
    expect(causes.map((id) => line(statement(plan, id)))).toEqual([
      'unexplained 2.4 ±0.05',
      'unexplained 4.8 ±0.05',
      'unexplained 4.8 ±0.05',
    ]);
  });

  it('leaves every bridge exact', () => {
    const bridges = plan.statements.filter(({ identity }) => identity === 'bridge');
    expect(bridges.length).toBeGreaterThan(20);
    expect(bridges.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'exact')).toEqual([]);
  });

  it('breaks the tie of the trust as a consequence', () => {
    for (const [index, y] of ['2017-18', '2018-19', '2019-20'].entries()) {
      const tie = statement(plan, `contract-tie/AcuteNorth/${y}/AcuteTrust`);
      expect(line(tie)).toBe(`unexplained ${index === 0 ? '2.4' : '4.8'} ±0.1`);
      expect(tie.dependsOn).toBe(causes[index]);
    }
  });

  it('overstates the system by exactly the stranded cost', () => {
    const base = estmere();
    expect(['2017/18', '2018/19', '2019/20'].map((y) => figure(plan, `Estmere.planned in ${y}`))).toEqual([
      '-0.5',
      '-0.2',
      '1.8',
    ]);
    expect(['2017/18', '2018/19', '2019/20'].map((y) => figure(base, `Estmere.planned in ${y}`))).toEqual([
      '-2',
      '-2',
      '0',
    ]);
    expect(['2017/18', '2018/19', '2019/20'].map((y) => figure(base, `FrailtyHubs.stranded cost in ${y}`))).toEqual([
      '1.5',
      '1.8',
      '1.8',
    ]);
  });
});

describe('V3: the trust nets what it loses and what it releases', () => {
  const plan = estmere(
    schemes(
      'AcuteTrust income from NorthCCG    (2.4)    (4.8)    (4.8)\n    AcuteTrust cost with outside         0.9      3.0      3.0\n',
      'AcuteTrust                         (1.5)    (1.8)    (1.8)\n',
    ),
  );

  it('leaves the double count open and says what the row implies', () => {
    const ids = ['2017-18', '2018-19', '2019-20'].map((y) => `double-count/FrailtyHubs/${y}/AcuteTrust-and-NorthCCG`);
    expect(told(plan)).toEqual(ids.map((id) => `${id} incomplete`));
    expect(ids.map((id) => statement(plan, id).reason)).toEqual(
      ['£0.9m', '£3.0m', '£3.0m'].map(
        (cost) =>
          `AcuteTrust’s row is not split into income and cost; as it stands it implies ${cost} of AcuteTrust’s own cost`,
      ),
    );
  });

  it('leaves every bridge exact, and the tie of the trust open as a consequence', () => {
    const bridges = plan.statements.filter(({ identity }) => identity === 'bridge');
    expect(bridges.map(({ verdict }) => verdict).filter((verdict) => verdict !== 'exact')).toEqual([]);
    const tie = statement(plan, 'contract-tie/AcuteNorth/2017-18/AcuteTrust');
    expect([tie.verdict, tie.dependsOn]).toEqual([
      'incomplete',
      'double-count/FrailtyHubs/2017-18/AcuteTrust-and-NorthCCG',
    ]);
  });
});

describe('V8: the commissioner saves more than half a year has', () => {
  const plan = estmere(schemes('NorthCCG cost with AcuteTrust        2.4', 'NorthCCG cost with AcuteTrust        3.0'));
  const cause = 'double-count/FrailtyHubs/2017-18/AcuteTrust-and-NorthCCG';

  it('is one error, and a warning about the part of the year', () => {
    expect(told(plan)).toEqual([
      `${cause} unexplained 0.6`,
      'part-year-effect/FrailtyHubs/2017-18/NorthCCG-cost-with-AcuteTrust exceeds 0.6',
    ]);
    expect(line(statement(plan, cause))).toBe('unexplained 0.6 ±0.1');
    const cap = statement(plan, 'part-year-effect/FrailtyHubs/2017-18/NorthCCG-cost-with-AcuteTrust');
    expect(line(cap)).toBe('exceeds -0.6 ±0.075');
    expect([...cap.lhs, ...cap.rhs].map(added)).toEqual(['2.4', '3']);
  });

  it.each([
    ['bridge/NorthCCG/2017-18', 'unexplained 0.6 ±0.25'],
    ['contract-tie/AcuteNorth/2017-18/NorthCCG', 'unexplained -0.6 ±0.15'],
  ])('%s follows from it', (id, expected) => {
    expect(line(statement(plan, id))).toBe(expected);
    expect(following(plan, cause)).toContain(id);
  });
});

describe('V9: do nothing is typed at the level of the contract', () => {
  const plan = estmere(
    positions(
      'income "North" from NorthCCG                      200.0    206.0',
      'income "North" from NorthCCG                      200.0    203.6',
    ),
    positions('(10.0)   (14.0)   (18.0)', '(10.0)   (16.4)   (18.0)'),
  );
  const cause = 'contract-tie/AcuteNorth/2017-18/AcuteTrust';

  it('is one finding: the scheme is counted twice', () => {
    expect(told(plan)).toEqual([`${cause} unexplained 2.4`]);
    expect(line(statement(plan, cause))).toBe('unexplained -2.4 ±0.15');
    expect(statement(plan, cause).reason).toBe(
      'the do-nothing line already stands at the contract’s value, so FrailtyHubs is counted twice',
    );
    expect(line(statement(plan, 'table/AcuteTrust/2017-18/do-nothing'))).toBe('exact 0 ±0.3');
  });

  it.each([
    ['bridge/AcuteTrust/2017-18', 'unexplained -2.4 ±0.35'],
    ['do-nothing-agreement/NorthCCG-to-AcuteTrust/2017-18', 'unexplained -2.4 ±0.1'],
  ])('%s follows from it', (id, expected) => {
    expect(line(statement(plan, id))).toBe(expected);
    expect(following(plan, cause)).toContain(id);
  });
});

describe('V11: the contract and the activity it holds', () => {
  const gross: readonly Change[] = [
    contracts('  includes  FrailtyHubs\n', ''),
    contracts('NorthCCG      203.6    207.2    213.2', 'NorthCCG      206.0    212.0    218.0'),
    contracts('AcuteTrust    203.6    207.2    213.2', 'AcuteTrust    206.0    212.0    218.0'),
    contracts('contracted        _   30,000   30,000   30,600', 'contracted        _   30,600   31,200   31,800'),
  ];
  const id = 'contract-activity/AcuteNorth/2017-18/NonElective';

  it('a: signed gross, the scheme comes on top of it', () => {
    const plan = estmere(...gross);
    expect(told(plan)).toEqual([]);
    expect(line(statement(plan, id))).toBe('exact 0 ±0');
    expect(statement(plan, id).lhs.map(added)).toEqual(['30600', '-600']);
    expect(statement(plan, 'contract-tie/AcuteNorth/2017-18/NorthCCG').verdict).toBe('exact');
  });

  it('b: planned activity that neither explains', () => {
    const plan = estmere(
      ...gross,
      contracts('planned      30,000   30,000   30,000', 'planned      30,000   30,200   30,000'),
    );
    expect(told(plan)).toEqual([`${id} unexplained 200`]);
    expect(line(statement(plan, id))).toBe('unexplained -200 ±0');
  });

  it('c: the scheme is in the contract and its activity is not', () => {
    const plan = estmere(contracts('contracted        _   30,000', 'contracted        _   30,600'));
    expect(told(plan)).toEqual([`${id} unexplained 600`]);
    expect(line(statement(plan, id))).toBe('unexplained 600 ±0');
  });
});
