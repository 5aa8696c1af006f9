/** A cell of a flat OpenDocument sheet: a text, a figure with a style, a date, a formula, or one over several columns. */
type Cell =
  | string
  | { readonly value: string; readonly style?: string }
  | { readonly date: string }
  | { readonly formula: string; readonly value: string }
  | { readonly text: string; readonly over: number };

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function cellXml(cell: Cell): string {
  if (cell === '') return '<table:table-cell/>';
  if (typeof cell === 'string')
    return `<table:table-cell office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`;
  if ('date' in cell)
    return `<table:table-cell table:style-name="day" office:value-type="date" office:date-value="${cell.date}"/>`;
  if ('over' in cell) {
    const covered = '<table:covered-table-cell/>'.repeat(cell.over - 1);
    return `<table:table-cell table:number-columns-spanned="${cell.over}" office:value-type="string"><text:p>${escaped(cell.text)}</text:p></table:table-cell>${covered}`;
  }
  if ('formula' in cell)
    return `<table:table-cell table:style-name="one" table:formula="of:=${escaped(cell.formula)}" office:value-type="float" office:value="${cell.value}"/>`;
  const percent = cell.style === 'percent';
  return `<table:table-cell table:style-name="${cell.style ?? 'one'}" office:value-type="${percent ? 'percentage' : 'float'}" office:value="${cell.value}"/>`;
}

type MessySheet = { readonly name: string; readonly hidden?: boolean; readonly rows: readonly (readonly Cell[])[] };

const figures = (...values: string[]): Cell[] => values.map((value) => ({ value }));
const counts = (...values: string[]): Cell[] => values.map((value) => ({ value, style: 'none' }));
const sum = (from: number, to: number, values: readonly string[]): Cell[] =>
  values.map((value, index) => ({ formula: `SUM([.${'BC'[index]}${from}:.${'BC'[index]}${to}])`, value }));

const position = (name: string, rows: readonly (readonly Cell[])[]): MessySheet => ({
  name,
  rows: [
    [`${name}: financial position (£m)`],
    ['prepared by the finance directors'],
    [],
    ['', 'FY17/18', '2018-19', 'Comment'],
    ...rows,
  ],
});

const trust = (
  name: string,
  income: readonly [string, string],
  pay: readonly [string, string],
  end: readonly [string, string],
) =>
  position(name, [
    ['Income'],
    ['Contracts', ...figures(...income), 'as agreed'],
    ['Total income', ...sum(6, 6, income)],
    [],
    ['Expenditure'],
    ['Pay', ...pay.map((value): Cell => ({ value: `-${value}` }))],
    [
      'Total expenditure',
      ...sum(
        10,
        10,
        pay.map((value) => `-${value}`),
      ),
    ],
    ['Do nothing', ...figures(...end)],
    ['Planned surplus/(deficit) incl. STF', '(1.0)', '1.0-'],
  ]);

/** Eighteen sheets with what real ones have: titles, merged headings, totals, notes, hidden sheets, text for figures. */
export const MESSY_SHEETS: readonly MessySheet[] = [
  { name: 'Cover', rows: [[{ text: 'Westmarch financial templates', over: 4 }], ['for discussion']] },
  {
    name: 'Organisations',
    rows: [
      ['Short name', 'Organisation', 'Type', 'ODS code'],
      ['NorthCCG', 'NHS North CCG', 'CCG', 'X01'],
      ['Acute', 'Acute Hospitals', 'Acute', 'RX1'],
      ['Mental', 'Mental Health Partnership', 'Mental health trust', 'RX2'],
      ['Community', 'Community Trust', 'Community', 'RX3'],
    ],
  },
  trust('Acute', ['402.1', '406'], ['412', '416'], ['-9.9', '-10']),
  trust('Mental', ['102.15', '104'], ['103.15', '105'], ['-1', '-1']),
  trust('Community', ['80', '81'], ['81', '82'], ['-1', '-1']),
  position('NorthCCG', [
    ['Allocation', ...figures('600', '612.4')],
    ['Acute spend', ...figures('-402.1', '-406')],
    ['Do nothing', ...figures('-2', '-4')],
    ['Control total excl. STF', ...figures('0', '0')],
  ]),
  {
    name: 'Contracts',
    rows: [
      ['Contract values £000'],
      ['', '', '', '', { text: 'Commissioner plan', over: 2 }, { text: 'Provider plan', over: 2 }],
      ['Contract', 'Commissioner', 'Provider', 'Form', '2017/18', '2018/19', '2017/18', '2018/19'],
      [
        'Acute services',
        'NorthCCG',
        'Acute',
        'Block',
        ...['402100', '406000', '402100', '405500'].map((value): Cell => ({ value, style: 'none' })),
      ],
      [
        'Mental health',
        'NorthCCG',
        'Mental',
        'Tariff',
        ...['102150', '104000', '102150', '104000'].map((value): Cell => ({ value, style: 'none' })),
      ],
    ],
  },
  {
    name: 'Savings schemes',
    rows: [
      ['Savings (£m)'],
      ['Ref', 'Scheme', 'Organisation', 'CIP / QIPP', 'Recurrent?', 'Confidence', 'Start', '17/18', '18/19'],
      [
        'CIP1',
        'Theatre "lists"',
        'Acute',
        'CIP',
        'Yes',
        { value: '0.7', style: 'percent' },
        { date: '2017-04-01' },
        ...figures('1.2000000000000002', '2.4'),
      ],
      ['QIPP1', 'Referrals', 'NorthCCG', 'QIPP', 'No', '', '', ...figures('0.5', '0.55')],
      ['Total', '', '', '', '', '', '', ...figures('1.7', '2.95')],
    ],
  },
  {
    name: 'Milestones',
    rows: [
      ['Milestone', 'Owner', 'Due date', 'Status', 'Depends on'],
      ['Teams hired', 'Director, Acute', { date: '2017-06-30' }, 'Complete', ''],
      ['Hub open', 'Acute', { date: '2018-03-31' }, 'On track', 'Teams hired'],
    ],
  },
  {
    name: 'Risk register',
    rows: [
      ['Risk', 'Owner', 'Likelihood', 'Impact', 'Mitigation', 'Exposure £m'],
      [
        'Nurses cannot be found',
        'Acute',
        { value: '4', style: 'none' },
        { value: '5', style: 'none' },
        'Rotation; a bank',
        { value: '1.2' },
      ],
    ],
  },
  {
    name: 'Capital',
    rows: [
      ['Capital £m'],
      ['Scheme', 'Organisation', 'Use or source', 'Item', '2017/18', '2018/19'],
      ['Hub', 'Acute', 'Use', 'Building', ...figures('3.5', '7')],
      ['', '', 'Source', 'STP capital', ...figures('3.5', '7')],
      ['Total', '', '', '', ...figures('7', '14')],
    ],
  },
  {
    name: 'Activity plan',
    rows: [
      ['Activity plan (spells)'],
      ['source: trust returns, March 2017'],
      ['', '', { text: 'Do nothing', over: 2 }, { text: 'Plan', over: 2 }],
      ['Point of delivery', 'Trust', '2017/18', '2018/19', '2017/18', '2018/19'],
      ['Non-elective', 'Acute', ...counts('75800', '77100'), ...counts('74800', '74900')],
      ['Elective', 'Acute', ...counts('57600', '58700'), 'c. 56,900', '57,500'],
      ['Total', '', ...counts('133400', '135800'), ...counts('131700', '132400')],
    ],
  },
  {
    name: 'Bed plan',
    rows: [
      ['Beds by ward type'],
      ['Ward type', 'Site', 'Line', '17/18', '18/19'],
      ['General and acute', 'Acute', 'Opening', ...counts('1180', '1180')],
      ['', '', 'Change', '-', '(28)'],
      ['', '', 'Closing', ...counts('1180', '1152')],
    ],
  },
  {
    name: 'Workforce',
    rows: [
      ['Workforce, WTE'],
      ['Staff group', 'Organisation', '2016/17 outturn', '2017/18 plan', '2018/19 plan'],
      ['Registered nurses', 'Acute', { value: '3420.4' }, { value: '3418.0' }, { value: '3340' }],
      ['Registered nurses', 'Mental', { value: '610' }, { value: '612.5' }, 'tbc'],
    ],
  },
  {
    name: 'Investments',
    rows: [
      ['Investments £k'],
      ['Ref', 'Investment', 'Organisation', 'Recurrent?', 'Lead', 'Start', '2017/18', '2018/19'],
      ['INV1', 'Crisis teams', 'NorthCCG', 'Yes', 'Director, NorthCCG', { date: '2017-10-01' }, '(600)', '(1,200)'],
      ['', '', 'Mental', '', '', '', ...counts('600', '1200')],
      ['Total', '', '', '', '', '', ...counts('0', '0')],
    ],
  },
  {
    name: 'Funding',
    rows: [
      ['Funding (£m)'],
      ['Fund', 'Organisation', 'Income / cost', 'Paid by', 'Type', '2017/18', '2018/19'],
      ['Sustainability fund', 'Acute', 'Income', 'NHSEngland', 'STF', ...figures('9.0', '9.0')],
      ['Sustainability fund', 'Mental', 'Income', '', '', ...figures('1.4', '1.4')],
    ],
  },
  {
    name: 'Programmes',
    rows: [
      ['Programme', 'SRO', 'Programme lead', 'Milestones'],
      ['Urgent care', 'Chief executive, Acute', 'Director of urgent care', 'Hub open'],
      ['Mental health', 'Mental', '', ''],
    ],
  },
  {
    name: 'Workings',
    hidden: true,
    rows: [
      ['Scheme', '2017/18'],
      ['Secret', { value: '1' }],
    ],
  },
];

/** The sheets as a flat OpenDocument file, which LibreOffice saves as a workbook. */
export function messyBook(): string {
  const names = ['office', 'style', 'text', 'table', 'number'].map((name) => {
    const place = name === 'number' ? 'datastyle' : name;
    return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${place}:1.0"`;
  });
  const number = (name: string, digits: number) =>
    `<number:number-style style:name="n${name}"><number:number number:decimal-places="${digits}" number:min-decimal-places="${digits}" number:min-integer-digits="1" number:grouping="true"/></number:number-style><style:style style:name="${name}" style:family="table-cell" style:data-style-name="n${name}"/>`;
  const styles = [
    number('one', 1),
    number('none', 0),
    '<number:percentage-style style:name="npercent"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style><style:style style:name="percent" style:family="table-cell" style:data-style-name="npercent"/>',
    '<number:date-style style:name="nday"><number:day/><number:text> </number:text><number:month number:textual="true"/><number:text> </number:text><number:year number:style="long"/></number:date-style><style:style style:name="day" style:family="table-cell" style:data-style-name="nday"/>',
    '<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>',
  ];
  const sheets = MESSY_SHEETS.map(({ name, hidden, rows }) => {
    const lines = rows.map(
      (row) =>
        `<table:table-row>${row.length === 0 ? '<table:table-cell/>' : row.map(cellXml).join('')}</table:table-row>`,
    );
    return `<table:table table:name="${escaped(name)}"${hidden ? ' table:style-name="hidden"' : ''}>${lines.join('')}</table:table>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${names.join(' ')} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${styles.join('')}</office:automatic-styles><office:body><office:spreadsheet>${sheets.join('')}</office:spreadsheet></office:body></office:document>`;
}
