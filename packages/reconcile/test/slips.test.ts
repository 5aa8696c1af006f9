import { dateText, toDecimalText, yearText } from '@stplan/model';
import { describe, expect, it } from 'vitest';
import type { MovedScheme } from '../src/index.ts';
import { leavesOf } from '../src/index.ts';
import { reconciled } from './reading.ts';

const HEAD = `
plan P { footprint P  period 2017/18 to 2019/20  as at 1 June 2017 }
footprint P { members A, B shares C 50% }
organisation A { kind ccg }
organisation B { kind acute trust }
organisation C { kind ambulance trust }
`;

const read = (text: string) => reconciled({ 'plan.stplan': `${HEAD}${text}` });

const pounds = (moved: MovedScheme | undefined) =>
  moved?.net.map(({ year, term }) => `${yearText({ start: year })} ${toDecimalText(term.value!, 0)}`);

const scheme = (name: string, statements: string, rows: string) => `
efficiency ${name} "${name}" {
  ${statements}
  effect in £m annual {
    years  2017/18  2018/19  2019/20
    ${rows}
  }
}`;

describe('forecasts of milestones', () => {
  const { schedule } = read(`
milestone Case { due 1 July 2017 status delayed to 1 October 2017 }
milestone Build { after Case lag 1 month takes 3 months due 15 November 2017 }
milestone Open { after Build takes 2 weeks due 1 March 2018 }
milestone Done { due 1 May 2017 status complete 20 May 2017 }
milestone Forgotten { due 1 May 2017 status on track }
milestone Unsaid { due 1 May 2017 }
`);
  const of = (name: string) => schedule.byName.get(name) ?? expect.fail(name);
  const forecast = (name: string) => dateText(of(name).forecast!);

  it('pass a delay on to what comes after, with its lag and its own work', () => {
    expect(['Case', 'Build'].map(forecast)).toEqual(['1 October 2017', '1 February 2018']);
    expect(of('Build')).toMatchObject({ late: 78, delayedBy: 'Case' });
    expect(of('Case')).toMatchObject({ late: 92, delayedBy: undefined });
  });

  it('keep the date of a milestone that has room', () => {
    expect(forecast('Open')).toBe('1 March 2018');
    expect(of('Open')).toMatchObject({ late: 0, delayedBy: undefined });
  });

  it('take what is reached as reached, and what is not as no earlier than the day of the plan', () => {
    expect(forecast('Done')).toBe('20 May 2017');
    expect(forecast('Forgotten')).toBe('1 June 2017');
    // nobody has said whether it is complete
    expect(forecast('Unsaid')).toBe('1 May 2017');
  });
});

describe('savings that a late milestone moves', () => {
  it('move by whole months, a later year filled by the one before', () => {
    const { slips } = read(`
milestone Open { due 29 September 2017 status delayed to 15 December 2017 }
${scheme('Hub', 'starts 1 October 2017 recurrent needs Open', 'A cost  3.0  6.0  6.0')}`);
    const [moved] = slips.now();
    expect(moved).toMatchObject({ milestone: 'Open', months: 3, movedTo: { year: 2018, month: 1, day: 1 } });
    // Half of October to March moves on; 2018/19 gets three months of £0.5m for three of £0.5m.
    expect(pounds(moved)).toEqual(['2017/18 -1500000']);
  });

  it('show the years after, where the saving grows', () => {
    const { slips } = read(`
milestone Open { due 1 April 2017 status delayed to 1 October 2017 }
${scheme('Hub', 'starts 1 April 2017 needs Open', 'A cost  2.0  4.0  6.0')}`);
    // Half of each year's amount moves into the next: 1.0, then 1.0 + 2.0, then 2.0 + 3.0.
    expect(pounds(slips.now()[0])).toEqual(['2017/18 -1000000', '2018/19 -1000000', '2019/20 -1000000']);
  });

  it('follow the stated phasing of the first year', () => {
    const { slips } = read(`
milestone Open { due 1 October 2017 status delayed to 1 January 2018 }
${scheme('Hub', 'starts 1 October 2017 phased 0% 0% 40% 60% needs Open', 'A cost  3.0  6.0  6.0')}`);
    // The 60% of the last quarter fall into 2018/19, which gives its own last quarter to the year after.
    expect(pounds(slips.now()[0])).toEqual(['2017/18 -1800000', '2018/19 300000']);
  });

  it.each([
    ['quarters', 'quarters Q1 2017/18 to Q4 2017/18', '0% 0% 40% 60%'],
    ['months', 'months Apr 2017 to Mar 2018', '0% 0% 0% 0% 0% 0% 10% 15% 15% 20% 20% 20%'],
  ])('follow a table of the first year by %s', (_, header, cells) => {
    const { slips } = read(`
milestone Open { due 1 October 2017 status delayed to 1 January 2018 }
${scheme('Hub', `starts 1 October 2017 needs Open phased {\n ${header}\n planned ${cells}\n }`, 'A cost  3.0  6.0  6.0')}`);
    // As with shares of 40% and 60%: what falls into the last quarter moves into the next year.
    expect(pounds(slips.now()[0])).toEqual(['2017/18 -1800000', '2018/19 300000']);
  });

  it('fall evenly where the table lacks a month', () => {
    const { slips } = read(`
milestone Open { due 1 October 2017 status delayed to 1 January 2018 }
${scheme('Hub', 'starts 1 October 2017 needs Open phased {\n months Oct 2017 Nov 2017\n planned 40% 60%\n }', 'A cost  3.0  6.0  6.0')}`);
    expect(pounds(slips.now()[0])).toEqual(['2017/18 -1500000']);
  });

  it('are shown by organisation, members with a share by their share', () => {
    const { slips } = read(`
milestone Open { due 1 April 2018 status delayed to 1 July 2018 }
${scheme('Hub', 'starts 1 April 2018 needs Open', 'A cost with B  -  8.0  8.0\n    B income from A  -  (8.0)  (8.0)\n    C cost  -  4.0  4.0')}`);
    const [moved] = slips.now();
    expect(
      moved?.amounts.map(({ organisation, year, term }) => [organisation, year, toDecimalText(term.value!, 0)]),
    ).toEqual([
      ['A', 2018, '-2000000'],
      ['B', 2018, '2000000'],
      ['C', 2018, '-500000'],
    ]);
    expect(pounds(moved)).toEqual(['2018/19 -500000']);
  });

  it('unfold to the figures of the plan and the status that moves them', () => {
    const { slips, plan } = read(`
milestone Open { due 1 April 2018 status delayed to 1 July 2018 }
${scheme('Hub', 'starts 1 April 2018 needs Open', 'A cost  -  8.0  8.0')}`);
    const places = leavesOf(slips.now()[0]!.net.map(({ term }) => term)).map(({ span }) => span);
    expect(places).toContainEqual(plan.elements.milestone[0]?.status?.span);
    expect(places).toContainEqual(plan.elements.efficiency[0]?.effects[0]?.legs[0]?.series.cells[1]?.span);
  });

  it('stay where the time before the start absorbs the delay', () => {
    const { slips } = read(`
milestone Open { due 1 December 2017 status delayed to 1 March 2018 }
${scheme('Hub', 'starts 1 April 2018 needs Open', 'A cost  -  8.0  8.0')}`);
    expect(slips.now()).toEqual([]);
  });

  it('come to nothing beyond the period when a one-off saving only moves on', () => {
    const { slips } = read(`
milestone Open { due 1 April 2017 status delayed to 1 October 2017 }
efficiency Sale { starts 1 April 2017 non-recurrent needs Open effect in £m annual { years 2017/18 A cost 2.0 } }
${scheme('Other', 'starts 1 April 2017', 'A cost  2.0  4.0  6.0')}`);
    expect(pounds(slips.now()[0])).toEqual(['2017/18 -1000000', '2018/19 1000000']);
  });

  it('move with the last of all that the scheme needs, also through milestones between', () => {
    const { slips } = read(`
milestone Case { due 1 May 2017 status delayed to 1 August 2017 }
milestone Open { after Case takes 1 month due 1 June 2017 }
milestone Staff { due 1 June 2017 status delayed to 1 July 2017 }
${scheme('Hub', 'starts 1 June 2017 needs Staff, Open', 'A cost  6.0  6.0  6.0')}`);
    expect(slips.now().map(({ milestone, months }) => [milestone, months])).toEqual([['Open', 3]]);
  });

  it('count the short form for the whole footprint', () => {
    const { slips } = read(`
milestone Open { due 1 April 2019 status delayed to 1 July 2019 }
efficiency Care { saves £46m in 2019/20 needs Open }`);
    const [moved] = slips.now();
    expect(moved?.amounts.map(({ organisation }) => organisation)).toEqual([undefined]);
    expect(pounds(moved)).toEqual(['2019/20 -11500000']);
  });
});

describe('what would follow if a milestone were later', () => {
  const { slips } = read(`
milestone Case { due 1 July 2017 status on track }
milestone Open { after Case takes 1 month due 1 August 2017 }
milestone Far { after Open due 1 August 2018 }
milestone Done { due 1 May 2017 status complete 1 May 2017 }
${scheme('Hub', 'starts 1 August 2017 needs Open', 'A cost  4.0  6.0  6.0')}`);

  it('names the milestones and the savings that would move', () => {
    const supposed = slips.ifLater('Case', 2);
    expect(supposed?.later.map(({ milestone, to }) => `${milestone.name} ${dateText(to)}`)).toEqual([
      'Open 1 October 2017',
    ]);
    // Two of the eight months from August to March.
    expect(supposed?.schemes.map((one) => pounds(one))).toEqual([['2017/18 -1000000']]);
    expect(slips.now()).toEqual([]);
  });

  it('says nothing of a milestone that is reached or that there is not', () => {
    expect(slips.ifLater('Done', 3)).toBeUndefined();
    expect(slips.ifLater('Nowhere', 3)).toBeUndefined();
  });

  it('is nothing where nothing waits', () => {
    expect(slips.ifLater('Far', 3)).toMatchObject({ later: [], schemes: [] });
  });
});
