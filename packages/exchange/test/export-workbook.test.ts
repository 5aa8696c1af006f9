import { isProblem } from '@stplan/model';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { draftWorkbook } from '../src/draft/draft-workbook.ts';
import { exportWorkbook } from '../src/export/export-workbook.ts';
import { writeWorkbook } from '../src/export/write-workbook.ts';
import { proposeMapping } from '../src/mapping/propose-mapping.ts';
import { importDraft } from '../src/merge/import-draft.ts';
import { cellText } from '../src/sheet/cell-text.ts';
import { readWorkbook } from '../src/workbook/read-workbook.ts';
import { exportInputOf, figuresOf } from './plans.ts';

/** Imports a workbook as the mapping that is made up for it says. */
function importedAgain(bytes: Uint8Array, name: string): string {
  const workbook = readWorkbook(bytes);
  if (isProblem(workbook)) throw new Error(workbook.error);
  const { mapping } = proposeMapping(workbook, { name, plan: undefined });
  const target = { text: undefined, elsewhere: new Map(), removeGone: false };
  return importDraft(draftWorkbook(workbook, mapping), mapping, target).text;
}

const printed = fc
  .tuple(fc.bigInt({ min: -99_999n, max: 99_999n }), fc.integer({ min: 0, max: 3 }))
  .map(([units, digits]) => {
    const size = (units < 0n ? -units : units).toString().padStart(digits + 1, '0');
    const text = digits === 0 ? size : `${size.slice(0, -digits)}.${size.slice(-digits)}`;
    return units < 0n ? `(${text})` : text;
  });
const figure = fc.oneof({ weight: 8, arbitrary: printed }, { weight: 1, arbitrary: fc.constantFrom('-', '_') });
const figures = fc.array(figure, { minLength: 3, maxLength: 3 }).map((cells) => cells.join('  '));
const YEARS = 'years  2017/18  2018/19  2019/20';

const planText = fc.array(figures, { minLength: 12, maxLength: 12 }).map(([a, b, c, d, e, f, g, h, i, j, k, l]) =>
  `plan Small "Small" {
  footprint Small
}
footprint Small "Small" { members NorthCCG, Acute }
organisation NorthCCG "NHS North CCG" { kind ccg ods "X9" }
organisation Acute "Acute & Sons <b> =1+1" { kind acute trust }
position Acute in £k annual scope provider {
  ${YEARS}
  income "Contracts, ""as ' agreed" from NorthCCG  ${a}
  cost pay "Pay"  ${b}
  do nothing  ${c}
  planned including fund  ${d}
}
position sector social care in £m accumulated {
  ${YEARS}
  control total before fund  ${e}
}
contract Main "Main" {
  between NorthCCG and Acute
  form block
  status signed 23 December 2016
  value in £k annual {
    ${YEARS}
    NorthCCG  ${f}
    Acute  ${g}
  }
}
efficiency Theatres "Theatres" {
  owner "director" of Acute
  kind cip
  effect in £m annual {
    ${YEARS}
    NorthCCG cost with Acute  ${h}
    Acute income from NorthCCG  ${i}
  }
}
efficiency Later "Later" {
  effect in £000 incremental {
    ${YEARS}
    Acute cost  ${j}
  }
}
capital Hub "Hub" {
  uses in £m {
    ${YEARS}
    use "Building"  ${k}
  }
  sources in £m {
    ${YEARS}
    public capital "Bid for public capital"  ${l}
  }
}
`.replace(`, ""as ' agreed"`, `, \\"as ' agreed\\""`),
);

describe('a plan as a workbook', () => {
  it('comes back with the same figures, value and printed digits, under a mapping that is made up for it', () => {
    fc.assert(
      fc.property(planText, (text) => {
        const input = exportInputOf(text);
        const before = figuresOf(input);
        const again = importedAgain(exportWorkbook(input), 'Small');
        const after = figuresOf(exportInputOf(again));
        expect([...after].sort()).toEqual([...before].filter(([, value]) => value !== '').sort());
      }),
      { numRuns: 25 },
    );
  });

  const plan = `plan Small "Small" { footprint Small }
footprint Small "Small" { members Acute, NorthCCG }
organisation Acute "=HYPERLINK(1)" { kind acute trust }
organisation NorthCCG "North" { kind ccg }
position Acute in £m annual scope provider {
  years 2017/18 2018/19
  income "A" 10.5 11.0
  income "B" 0.25 1.0
  cost "C" 8.0 9.9
  do nothing 2.8 2.1
}
contract Main "Main" {
  between NorthCCG and Acute
  value in £m annual {
    years 2017/18
    NorthCCG 4.0
    Acute 4.5
  }
}
`;

  it('has totals that are formulas, with the values that the model has', () => {
    const parts = unzipSync(exportWorkbook(exportInputOf(plan)));
    const xml = Object.keys(parts)
      .filter((name) => name.startsWith('xl/worksheets/'))
      .map((name) => new TextDecoder().decode(parts[name]));
    const all = xml.join('\n');
    expect(all).toContain('<f>SUMIF($A$5:$A$8,&quot;income*&quot;,B$5:B$8)</f><v>10.75</v>');
    expect(all).toContain('<f>B9-B10</f><v>2.75</v>');
    expect(all).toContain('<f>SUMIF($E$4:$E$5,&quot;commissioner&quot;,H$4:H$5)</f><v>4</v>');
    const statements = xml.find((text) => text.includes('>Verdict<')) ?? '';
    const line = /<row[^>]*>(?:(?!<\/row>).)*do nothing.*?2017\/18.*?<\/row>/.exec(statements)?.[0] ?? '';
    expect(line).toMatch(/<f>SUMIFS\(.*<f>G\d+-H\d+<\/f><v>-0\.05<\/v>/);
    // a text is a text, never a formula
    expect(all).toContain('t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(1)</t>');
    expect(all).not.toContain('<f>HYPERLINK');
  });

  it('has beds that are sums of others as formulas, where they are that in every digit', () => {
    const beds = (name: string, rows: string) => `beds ${name} "${name}" at Acute { years 2017/18 2018/19 ${rows} }\n`;
    const text =
      plan +
      beds('Wards', 'opening 100 98 change - (8) closing 100 91') +
      beds('Units', 'opening 20 20 change - 2 closing 20 22') +
      beds('All', 'opening 120 118 closing 120 113 totals Wards, Units');
    const parts = unzipSync(exportWorkbook(exportInputOf(text)));
    const xml = Object.values(parts).map((bytes) => new TextDecoder().decode(bytes));
    const sheet = xml.find((part) => part.includes('>closing<')) ?? '';
    expect(sheet).toContain('<f>F4+F5</f><v>100</v>');
    expect(sheet).toContain('<f>G7+G8</f><v>22</v>');
    expect(sheet).toContain('<f>F4+F7</f><v>120</v>');
    expect(sheet).toContain('<f>G6+G9</f><v>113</v>');
    // 98 less 8 is not 91: the plan's figure stands as it is
    expect(sheet).not.toContain('<f>G4+G5</f>');
    expect(sheet).toContain('<v>91</v>');
  });

  it('prints each sheet as wide as a page, with its heads on every page, and breaks long texts over lines', () => {
    const parts = Object.fromEntries(
      Object.entries(unzipSync(exportWorkbook(exportInputOf(plan)))).map(([name, bytes]) => [
        name,
        new TextDecoder().decode(bytes),
      ]),
    );
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'));
    for (const [, xml] of sheets) expect(xml).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
    const titles = parts['xl/workbook.xml']?.match(/_xlnm\.Print_Titles" localSheetId="\d+">'[^<]*'!\$1:\$\d</g);
    expect(titles).toHaveLength(sheets.length);
    const long = writeWorkbook([{ name: 'Long', rows: [['word '.repeat(20)]], frozen: 0 }]);
    expect(new TextDecoder().decode(unzipSync(long)['xl/styles.xml'])).toContain('wrapText="1"');
  });

  it('is the same bytes again', () => {
    const [first, second] = [exportWorkbook(exportInputOf(plan)), exportWorkbook(exportInputOf(plan))];
    expect(first).toEqual(second);
  });

  it('holds what XML and sheet names cannot, as near as they can', () => {
    const bytes = writeWorkbook([
      { name: 'a/b[c]:very long name of a sheet, much too long', rows: [['x\u0000\u0007<&>"\ud800y']], frozen: 0 },
      { name: 'A/B[C]:very long name of a sheet, much too long', rows: [], frozen: 1 },
    ]);
    const workbook = readWorkbook(bytes);
    if (isProblem(workbook)) throw new Error(workbook.error);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'a b c  very long name of a shee',
      'A B C  very long name of a sh 2',
    ]);
    expect([...(workbook.sheets[0]?.cells.values() ?? [])].map(cellText)).toEqual(['x <&>" y']);
  });
});
