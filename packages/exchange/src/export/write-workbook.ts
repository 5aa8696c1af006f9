import { strToU8, zipSync } from 'fflate';
import { cellStyles } from './cell-styles.ts';
import type { OutSheet } from './sheet-cell.ts';
import { sheetNames } from './sheet-names.ts';
import { sheetXml } from './sheet-xml.ts';
import { escaped } from './xml-text.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const BEGIN = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Sheets as an Excel workbook. Figures go in as decimal texts and formulas with their values, so nothing passes through
 * a float. The same sheets give the same bytes: there is no time in the file.
 */
export function writeWorkbook(sheets: readonly OutSheet[]): Uint8Array {
  const names = sheetNames(sheets.map(({ name }) => name));
  const styles = cellStyles();
  const parts = sheets.map((sheet) => sheetXml(sheet, styles));
  const each = (write: (number: number, name: string) => string) =>
    names.map((name, index) => write(index + 1, name)).join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${each((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each((n, name) => `<sheet name="${escaped(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets><definedNames>${each((n, name) => `<definedName name="_xlnm.Print_Titles" localSheetId="${n - 1}">'${escaped(name.replaceAll("'", "''"))}'!$1:$${Math.max(1, sheets[n - 1]?.frozen ?? 1)}</definedName>`)}</definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${each((n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${names.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles.xml(),
    ...Object.fromEntries(parts.map((part, index) => [`xl/worksheets/sheet${index + 1}.xml`, part])),
  };
  const bytes = Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(BEGIN + xml)]));
  // the earliest time that a zip archive can hold, in whatever zone
  return zipSync(bytes, { level: 6, mtime: '1980-01-01T00:00:00' });
}
