import type { NumberCell } from './sheet-cell.ts';
import { escaped } from './xml-text.ts';

/** The styles that the cells of a workbook use, numbered as they come up. */
export type CellStyles = {
  /** The number of a style by its number format, its weight and whether long texts are broken over lines. */
  readonly id: (format: string, bold?: boolean, wrapped?: boolean) => number;
  readonly xml: () => string;
};

/** A format of figures: brackets below zero, as accounts have it. */
export function figureFormat({ digits, nil, percent, qualifier }: Omit<NumberCell, 'form' | 'value'>): string {
  const shown = `#,##0${digits === 0 ? '' : `.${'0'.repeat(digits)}`}${percent === true ? '%' : ''}`;
  const before = qualifier === undefined ? '' : `"${qualifier} "`;
  const either = `${before}${shown};${before}(${shown})`;
  return nil === true ? `${either};"-"` : either;
}

export const TEXT_FORMAT = '@';
export const DATE_FORMAT = 'd mmmm yyyy';

/** The first number that formats of a workbook's own may have. */
const FIRST_FORMAT = 164;

/** No styles yet, but for the one that every workbook begins with. */
export function cellStyles(): CellStyles {
  const formats: string[] = [];
  const styles: string[] = [];
  return {
    id: (format, bold = false, wrapped = false) => {
      if (!formats.includes(format)) formats.push(format);
      const key = `${formats.indexOf(format)} ${bold ? 1 : 0} ${wrapped ? 1 : 0}`;
      if (!styles.includes(key)) styles.push(key);
      return styles.indexOf(key) + 1;
    },
    xml: () => {
      const numberFormats = formats.map(
        (code, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${escaped(code)}"/>`,
      );
      const cells = styles.map((key) => {
        const [format = '0', font = '0', wrapped] = key.split(' ');
        const wrap = wrapped === '1' ? ' wrapText="1"' : '';
        return `<xf numFmtId="${FIRST_FORMAT + Number(format)}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top"${wrap}/></xf>`;
      });
      const font = '<sz val="11"/><name val="Arial"/>';
      return (
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
        `<numFmts count="${formats.length}">${numberFormats.join('')}</numFmts>` +
        `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>` +
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
        `<cellXfs count="${styles.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cells.join('')}</cellXfs>` +
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
      );
    },
  };
}
