import { parsePlan } from '@stplan/language';
import { describe, expect, it } from 'vitest';
import { pastedElements } from './pasted-elements.ts';

const names = { 'NHS North CCG': 'NorthCCG', 'Wessex Hospitals': 'WUH', RXX: 'WUH', WUH: 'WUH' };
const cells = (...rows: readonly (readonly string[])[]) => rows.map((row) => row.join('\t')).join('\r\n');
const pasted = (text: string, file = 'plan') => pastedElements(text, { file, names });

describe('cells of a spreadsheet', () => {
  it('with commissioners, providers and years are contracts, named for their parties', () => {
    const found = pasted(
      cells(['Commissioner', 'Provider', '2017/18', '2018/19'], ['NHS North CCG', 'RXX', '265.2', '(1,266.4)']),
    );
    expect(found?.elements).toEqual(['contract NorthCCG_WUH']);
    expect(found?.text).toBe(`contract NorthCCG_WUH "NHS North CCG with RXX" {
  between NorthCCG and WUH
  value in £m annual {
    years     2017/18   2018/19
    NorthCCG    265.2  (1,266.4)
  }
}
`);
  });

  it('with schemes, organisations and years are efficiencies with their effect', () => {
    const found = pasted(cells(['Scheme', 'Organisation', '2017/18'], ['Theatre lists', 'Wessex Hospitals', '1.8']));
    expect(found?.text).toBe(`efficiency TheatreLists "Theatre lists" {
  owner WUH
  effect in £m annual {
    years     2017/18
    WUH cost      1.8
  }
}
`);
  });

  it.each([
    ['a scheme and years', ['Scheme', '2017/18'], ['Agency spend', '0.5'], 'efficiency AgencySpend'],
    [
      'an owner, a date and a status',
      ['Milestone', 'Owner', 'Due', 'RAG'],
      ['Open', 'WUH', '31/03/2018', 'Green'],
      'milestone Open',
    ],
    [
      'a source of capital',
      ['Capital scheme', 'Organisation', 'Source', '2017/18'],
      ['Theatre', 'WUH', 'PDC', '3'],
      'capital Theatre',
    ],
    [
      'a likelihood and an impact',
      ['Risk', 'Owner', 'Likelihood', 'Impact'],
      ['Winter', 'WUH', '3', '4'],
      'risk Winter',
    ],
  ])('with %s are elements that can be read', (_, heading, row, element) => {
    const found = pasted(cells(heading, row));
    expect(found?.elements).toEqual([element]);
    expect(parsePlan(`part of Plan\n\n${found?.text}`).problems).toEqual([]);
  });

  it('whose rows are those of a position are one, of somebody who is still to be chosen', () => {
    const found = pasted(
      cells(['', '2017-18', '2018-19'], ['Do nothing', '(14.0)', '(18.0)'], ['Planned', '-7.5', '']),
    );
    expect(found?.text).toBe(`position Organisation in £m annual {
  years       2017/18  2018/19
  do nothing    (14.0)   (18.0)
  planned        (7.5)     _
}
`);
    expect(found?.text.slice(found.open?.start, found.open?.end)).toBe('Organisation');
  });

  it('say of each row that was left out where it stands', () => {
    const found = pasted(cells(['Scheme', 'Owner', '2017/18'], ['Agency', 'WUH', '0.5'], ['Total', '', '0.5']));
    expect(found?.remarks).toEqual([{ place: 'A3:C3', text: '“Total” is a total: left out' }]);
  });

  it('that are nothing of a plan are not taken for anything', () => {
    expect(pasted(cells(['a', 'b'], ['c', 'd']))).toBeUndefined();
    expect(pasted(cells(['Theatres', '1.5'], ['Wards', '2.0']))).toBeUndefined();
    expect(pasted('')).toBeUndefined();
  });

  it('are data whatever they hold', () => {
    const found = pasted(cells(['Milestone', 'Owner', 'Due'], ['x" } plan Evil {', 'WUH', '31 March 2018']));
    const { problems, tree } = parsePlan(`part of Plan\n\n${found?.text}`);
    expect(problems).toEqual([]);
    expect(tree.elements.length).toBe(1);
  });
});
