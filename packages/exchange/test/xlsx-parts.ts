import { strToU8, zipSync } from 'fflate';

/** A workbook put together by hand, to hold what our own writer never writes. */
export type Parts = {
  /** The rows of its sheets as XML, by their names; `hidden:` before a name hides the sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: readonly string[];
  /** Format codes; style 1 is the first. */
  readonly formats?: readonly string[];
  readonly workbookPr?: string;
  /** Other parts, by their paths. */
  readonly others?: Readonly<Record<string, string>>;
};

/** The bytes of a workbook. */
export function xlsxOf({ sheets, strings = [], formats = [], workbookPr = '', others = {} }: Parts): Uint8Array {
  const names = Object.keys(sheets);
  const list = names.map((name, index) => {
    const hidden = name.startsWith('hidden:') ? ' state="hidden"' : '';
    return `<sheet name="${name.replace('hidden:', '')}" sheetId="${index + 1}"${hidden} r:id="rId${index + 1}"/>`;
  });
  const targets = names.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Type="x" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  );
  const styles = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="r">${workbookPr}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet><sheetData>${(sheets[name] ?? '').split('|')[0]}</sheetData>${(sheets[name] ?? '').split('|')[1] ?? ''}</worksheet>`,
      ]),
    ),
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
