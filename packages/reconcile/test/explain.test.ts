import { describe, expect, it } from 'vitest';
import { explainFigure, leavesOf } from '../src/index.ts';
import { ESTMERE, estmere } from './reading.ts';
import { added } from './showing.ts';

const base = estmere();
const explained = (path: string) => {
  const found = explainFigure(base, path);
  return found.found ? found : expect.fail(`${path}: ${found.reason}`);
};
const text = ({ file, start, end }: { readonly file: string; readonly start: number; readonly end: number }) =>
  ESTMERE[file]?.slice(start, end);

describe('where a figure comes from', () => {
  it('a stated figure is a place in the plan, with every statement that it enters', () => {
    const { term, statements, verdict, path } = explained('AcuteTrust.do nothing in 2017/18');
    expect(path).toBe('AcuteTrust.do nothing in 2017/18');
    expect(term.origin.form).toBe('stated');
    expect(term.origin.span && text(term.origin.span)).toBe('(14.0)');
    expect(statements.map(({ id }) => id)).toEqual([
      'table/AcuteTrust/2017-18/do-nothing',
      'bridge/AcuteTrust/2017-18',
      'bridge/Estmere/2017-18',
      'bridge/in-no-place/2017-18',
      'bridge/sector-provider/2017-18',
      'savings-needed/AcuteTrust/2017-18',
      'underlying/AcuteTrust/2018-19',
      'consolidation/Estmere/2017-18/do-nothing',
      'system/Estmere/2017-18/do-nothing-by-place',
      'system/Estmere/2017-18/do-nothing-by-sector',
    ]);
    expect(verdict).toBe('exact');
  });

  it.each([
    ['Estmere.planned in 2018/19', '-2', ['0.0', '0.0', '(2.5)', '0.5', '0.0']],
    ['FrailtyHubs.net in 2018/19', '3', ['4.8', '(4.8)', '3.0']],
    ['FrailtyHubs.stranded cost in 2017/18', '1.5', ['(2.4)', '0.9']],
    ['AcuteTrust.planned before fund in 2017/18', '-7.5', ['(2.5)', '5.0']],
    ['AcuteNorth.value in 2017/18', '203.6', ['203.6']],
    ['UecHub.uses', '12', ['4.0', '8.0']],
    ['sector provider.do nothing in 2017/18', '-14.5', ['(14.0)', '(0.5)']],
    ['AcuteTrust.cost "Pay" in 2018/19', '268', ['268.0']],
    ['AcuteTrust.income in 2016/17', '380', ['200.0', '120.0', '60.0']],
    // What is negative in the trust's position and nought in the south's, with what the transfer moves between them.
    ['SouthCCG.plan before own action in 2017/18', '-1.8', ['(1.2)', '0.6']],
  ])('%s unfolds to what is printed', (path, value, places) => {
    const { term } = explained(path);
    expect(added(term)).toBe(value);
    expect(leavesOf([term]).map(({ span }) => text(span))).toEqual(places);
  });

  it('takes the one year that has the figure', () => {
    expect(explained('UecHub.net').path).toBe('UecHub.net in 2019/20');
  });

  it('shows the verdict of what breaks on it', () => {
    const broken = estmere({
      file: 'contracts.stplan',
      from: 'AcuteTrust    203.6    207.2',
      to: 'AcuteTrust    205.1    207.2',
    });
    const found = explainFigure(broken, 'AcuteNorth.value in 2017/18');
    expect(found.found && found.verdict).toBe('unexplained');
  });
});

describe('a path that leads nowhere', () => {
  const missing = (path: string) => {
    const found = explainFigure(base, path);
    return found.found ? expect.fail(`${path} is a figure`) : [found.reason, ...found.candidates];
  };

  it.each([
    ['AcuteTrst.planned in 2017/18', ['nothing here is called AcuteTrst', 'AcuteTrust']],
    [
      'AcuteTrust.planned',
      [
        'AcuteTrust.planned has a figure for several years',
        'AcuteTrust.planned in 2017/18',
        'AcuteTrust.planned in 2018/19',
        'AcuteTrust.planned in 2019/20',
      ],
    ],
    [
      'AcuteTrust.planned in 2016/17',
      [
        'the plan states no AcuteTrust.planned in 2016/17',
        'AcuteTrust.planned in 2017/18',
        'AcuteTrust.planned in 2018/19',
        'AcuteTrust.planned in 2019/20',
      ],
    ],
  ])('%s', (path, expected) => {
    expect(missing(path)).toEqual(expected);
  });

  it('names the figures that there are', () => {
    const [reason, ...candidates] = missing('AcuteBeds.planned in 2017/18');
    expect(reason).toBe('the plan states no AcuteBeds.planned in 2017/18');
    expect(candidates).toContain('AcuteBeds.opening in 2017/18');
    const [unknown, ...others] = missing('FrailtyHubs.uses in 2017/18');
    expect(unknown).toBe('FrailtyHubs has no “uses”');
    expect(others).toContain('FrailtyHubs.net in 2018/19');
    expect(others).toContain('FrailtyHubs.full year effect');
  });

  it.each([
    ['WUH.planned in 2018/20', '“2018/20”: a financial year runs over two consecutive years: 2018/19 or 2019/20?'],
    ['WUH.planned in 2018', '“2018” is a calendar year: write 2017/18 or 2018/19'],
    ['WUH.planned in 18/19', '“18/19”: write the financial year as 2018/19'],
    ['WUH.planned in FY2018/19', '“FY2018/19”: write the financial year as 2018/19'],
    ['WUH.planned in 2018-19', '“2018-19”: write the financial year as 2018/19'],
  ])('has a year that is none: %s', (path, reason) => {
    expect(missing(path)).toEqual([reason]);
  });

  it('is no figure at all', () => {
    expect(missing('what is this?')).toEqual([
      '“what is this?” is not the path of a figure, such as WUH.planned in 2018/19',
    ]);
    expect(missing('AcuteTrust')[0]).toBe('AcuteTrust is no figure by itself');
    expect(missing('AcuteTrust.constructor in 2017/18')[0]).toBe('AcuteTrust has no “constructor”');
  });
});
