import { describe, expect, it } from 'vitest';
import { workspaceOf } from '../../test/reading.ts';

const head = `plan Estmere "Estmere" {
  footprint Estmere
}
footprint Estmere "Estmere" { members WUH, NorthCCG }
organisation WUH "Hospital" { kind acute trust }
organisation NorthCCG "Commissioner" { kind ccg }
`;

/** What is said of the writing of a plan with more in it. */
function said(text: string) {
  const { findings } = workspaceOf({ 'a.stplan': head + text });
  return findings.map(({ rule, message, fixes }) => ({
    line: `${rule.replace('language/', '')}: ${message}`,
    fixed: fixes[0] && applied(head + text, fixes[0].edits).slice(head.length),
  }));
}

function applied(text: string, edits: readonly { span: { start: number; end: number }; text: string }[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end), text);
}

const position = (years: string, ...rows: string[]) =>
  `position WUH in £m annual {\n  years ${years}\n${rows.map((row) => `  ${row}\n`).join('')}}\n`;
const rows = ['planned 1.0 2.0 3.0', 'actual 1.0 2.0 3.0'];

describe('one slip has one message, also if it is made in every cell of a row', () => {
  it.each([
    [
      'years without their century',
      position('16/17 17/18 18/19', ...rows),
      'period-format: “16/17” is not a financial year as the language writes it. The same goes for “17/18” and “18/19”.',
      position('2016/17 2017/18 2018/19', ...rows),
    ],
    [
      'years with letters',
      position('FY16/17 FY17/18 FY18/19', ...rows),
      'period-format: “FY16/17” is not a financial year as the language writes it. The same goes for “FY17/18” and “FY18/19”.',
      position('2016/17 2017/18 2018/19', ...rows),
    ],
    [
      'years in full with letters',
      position('FY2016/17 FY2017/18 FY2018/19', ...rows),
      'period-format: “FY2016/17” is not a financial year as the language writes it. The same goes for “FY2017/18” and “FY2018/19”.',
      position('2016/17 2017/18 2018/19', ...rows),
    ],
    [
      'years without their century, with dashes',
      position('16-17 17-18 18-19', ...rows),
      'period-format: “16-17” is not a financial year as the language writes it. The same goes for “17-18” and “18-19”.',
      position('2016/17 2017/18 2018/19', ...rows),
    ],
    [
      'years cut short',
      position('2016/7 2017/8 2018/9', ...rows),
      'period-format: “2016/7” is not a financial year as the language writes it. The same goes for “2017/8” and “2018/9”.',
      position('2016/17 2017/18 2018/19', ...rows),
    ],
    [
      'years without their word, as copied from a spreadsheet',
      'position WUH in £m annual {\n\t2016/17\t2017/18\n  planned\t1.0\t2.0\n}\n',
      'syntax: “years” is missing before the periods of this table.',
      'position WUH in £m annual {\n\tyears 2016/17\t2017/18\n  planned\t1.0\t2.0\n}\n',
    ],
    [
      'the unit in the place of the word of the years',
      'position WUH in £m annual {\n\t£m\t2016/17\t2017/18\n  planned\t1.0\t2.0\n}\n',
      'syntax: “years” is missing before the periods of this table.',
      'position WUH in £m annual {\n\tyears\t2016/17\t2017/18\n  planned\t1.0\t2.0\n}\n',
    ],
    [
      'years in full',
      position('2016/2017 2017/2018 2018/2019', ...rows),
      'period-format: “2016/2017” is not a financial year as the language writes it. The same goes for “2017/2018” and “2018/2019”.',
      position('2016/17 2017/18 2018/19', ...rows),
    ],
    [
      'years with a dash',
      position('2016-17 2017-18 2018-19', ...rows),
      'year-with-dash: A financial year is written with a slash: 2016/17, not 2016-17. The same goes for “2017-18” and “2018-19”.',
      position('2016/17 2017/18 2018/19', ...rows),
    ],
    [
      'calendar years',
      position('2016 2017 2018', ...rows),
      'period-format: “2016” is not a financial year, which runs from April to March. The same goes for “2017” and “2018”.',
      position('2016/17 2017/18 2018/19', ...rows),
    ],
    [
      'numbered years',
      position('Yr1 Yr2 Yr3', ...rows),
      'period-format: “Yr1” does not say which year it is. The same goes for “Yr2” and “Yr3”.',
      undefined,
    ],
    [
      'a column of totals',
      position('2016/17 2017/18 Total', 'planned 1.0 2.0 3.0', 'actual 1.0 2.0 3.0'),
      'syntax: “Total” is not a period, and a table has a column for each period only.',
      undefined,
    ],
    [
      'a column of totals in small letters',
      position('2016/17 2017/18 total', 'planned 1.0 2.0 3.0', 'actual 1.0 2.0 3.0'),
      'syntax: “total” is not a period, and a table has a column for each period only.',
      undefined,
    ],
    [
      'a year left out',
      position('2016/17 2018/19', ...rows),
      'surplus-cell: planned: 3 figures stand under 2 periods; this is the first after 2018/19. So it is with 1 more row under these periods.',
      position('2016/17 2017/18 2018/19', ...rows),
    ],
    [
      'cells to be confirmed',
      position('2016/17 2017/18 2018/19', 'planned TBC tbc n/a'),
      'number-format: “TBC” is not a figure. The same goes for “tbc” and “n/a”.',
      position('2016/17 2017/18 2018/19', 'planned _ _ _'),
    ],
    [
      'minus signs behind',
      position('2016/17 2017/18 2018/19', 'planned 1.0- 2.0- 3.0'),
      'number-format: “1.0-” has its minus behind the figure. The same goes for “2.0-”.',
      position('2016/17 2017/18 2018/19', 'planned (1.0) (2.0) 3.0'),
    ],
    [
      'decimal commas',
      position('2016/17 2017/18 2018/19', 'planned 1,5 2,5 3,5'),
      'number-format: In “1,5” a comma does not stand before exactly three digits. The same goes for “2,5” and “3,5”.',
      undefined,
    ],
    [
      'a table drawn with bars',
      'position WUH in £m annual {\n  | years | 2016/17 | 2017/18 |\n  |---|---:|---:|\n  | planned | 1.0 | 2.0 |\n  |actual|1.0|2.0|\n}\n',
      'unknown-character: No bars stand between the cells of a row. “|” stands here',
      undefined,
    ],
    [
      'a word to come in a row of an organisation',
      'efficiency E "e" {\n  effect in £m annual {\n    years 2016/17 2017/18\n    WUH cost TBC 1.0\n  }\n}\n',
      'number-format: “TBC” is not a figure.',
      'efficiency E "e" {\n  effect in £m annual {\n    years 2016/17 2017/18\n    WUH cost _ 1.0\n  }\n}\n',
    ],
    [
      'a basis with two meanings',
      'efficiency E "e" {\n  effect in £m cumulative {\n    years 2016/17 2017/18\n    WUH cost 1.0 1.0\n  }\n}\n',
      'unknown-word: “cumulative” is not a word of the language, because it is used in two ways.',
      undefined,
    ],
    [
      'a name with a hyphen, used again',
      'milestone Hub-Open "Open" { }\nmilestone Later "Later" { after Hub-Open }\nmilestone Last "Last" { after Hub-Open, Later }\n',
      'name-format: A name has no hyphen: “Hub-Open”. “Hub-Open” stands here 3 times.',
      'milestone Hub_Open "Open" { }\nmilestone Later "Later" { after Hub_Open }\nmilestone Last "Last" { after Hub_Open, Later }\n',
    ],
    [
      'a name with another sign, used again',
      'milestone A&EOpen "Open" { }\nmilestone Later "Later" { after A&EOpen }\n',
      'name-format: A name has letters, digits and underscores only, so not &: “A&EOpen”. The same goes for “A&EOpen”.',
      'milestone AandEOpen "Open" { }\nmilestone Later "Later" { after AandEOpen }\n',
    ],
    [
      'a name of two words, used again',
      'organisation South CCG "South" { kind ccg }\nmilestone A "A" { owner South CCG }\nposition South CCG in £m annual {\n  years 2016/17\n  planned 1.0\n}\nefficiency E "e" {\n  effect in £m annual {\n    years 2016/17\n    South CCG cost 1.0\n  }\n}\n',
      'name-format: A name is one word: “South CCG”. “South CCG” stands here 4 times.',
      'organisation SouthCCG "South" { kind ccg }\nmilestone A "A" { owner SouthCCG }\nposition SouthCCG in £m annual {\n  years 2016/17\n  planned 1.0\n}\nefficiency E "e" {\n  effect in £m annual {\n    years 2016/17\n    SouthCCG cost 1.0\n  }\n}\n',
    ],
    [
      'a name in small letters, used again',
      'milestone hubOpen "Open" { }\nmilestone Later "Later" { after hubOpen }\n',
      'name-format: “hubOpen” begins with a small letter, so it is no name. The same goes for “hubOpen”.',
      'milestone HubOpen "Open" { }\nmilestone Later "Later" { after HubOpen }\n',
    ],
    [
      'a name in small letters that is known in others',
      'milestone A "A" { owner northccg }\n',
      'unknown-name: There is no organisation Northccg in Estmere.',
      'milestone A "A" { owner NorthCCG }\n',
    ],
    [
      'a row of sums in a contract',
      'contract C "c" {\n  between NorthCCG and WUH\n  value in £m {\n    years 2016/17\n    NorthCCG 1.0\n    WUH 1.0\n    Total 2.0\n  }\n}\n',
      'unknown-name: “Total” is read as the name of an organisation, and there is none.',
      undefined,
    ],
    [
      'the word of the years with a capital letter',
      'position WUH in £m annual {\n  Years 2016/17 2017/18\n  planned 1.0 2.0\n}\n',
      'keyword-capital: Keywords are lower case: “Years” is read as a name.',
      'position WUH in £m annual {\n  years 2016/17 2017/18\n  planned 1.0 2.0\n}\n',
    ],
    [
      'two elements of one name',
      'organisation Twin "One" { kind ccg }\norganisation Twin "Two" { kind ccg }\nmilestone A "A" { owner Twin }\n',
      'duplicate-name: There already is an organisation Twin, “One”.',
      undefined,
    ],
    [
      'a name that is not there, used often',
      'milestone A "A" { after Nowhere }\nmilestone B "B" { after Nowhere }\n',
      'unknown-name: There is no milestone Nowhere in Estmere. It is used in 1 more place.',
      undefined,
    ],
  ])('%s', (_, text, message, fixed) => {
    const found = said(text);
    expect(found.map(({ line }) => line)).toEqual([expect.stringContaining(message)]);
    if (fixed !== undefined) expect(found[0]?.fixed).toBe(fixed);
  });
});

describe('two slips have two messages', () => {
  it('in cells of one row that are wrong in different ways', () => {
    const lines = said(position('2016/17 2017/18 2018/19', 'planned TBC 1,5 3.0')).map(({ line }) => line);
    expect(lines).toHaveLength(2);
  });

  it('in rows that lack different figures', () => {
    const lines = said(position('2016/17 2017/18 2018/19', 'planned 1.0', 'actual 1.0 2.0')).map(({ line }) => line);
    expect(lines).toHaveLength(2);
  });
});

describe('names that stand for nothing', () => {
  it('are told one by one up to a few, and the others together', () => {
    const names = ['Aa', 'Bb', 'Cc', 'Dd', 'Ee', 'Ff'].map((name) => `milestone M${name} "m" { after X${name} }\n`);
    const lines = said(names.join('')).map(({ line }) => line);
    expect(lines).toHaveLength(4);
    expect(lines.join('\n')).toContain('3 more names stand for nothing in this plan: “XDd”, “XEe” and “XFf”.');
  });

  it('are told together where a file breaks off, which may have held them', () => {
    const text = 'milestone A "A" { after X }\nmilestone B "B" { after Y }\nmilestone C "C" {\n  due 1 Apr';
    const lines = said(text).map(({ line }) => line);
    expect(lines).toHaveLength(2);
    expect(lines.join('\n')).toContain('2 names stand for nothing in this plan: “X” and “Y”.');
  });
});
