import type { Block } from '../outline/block.ts';
import { columnWidths } from './column-widths.ts';
import { paragraphXml, xmlText } from './paragraph-xml.ts';

/** A table over a whole line of the page: its head is repeated on every page, no row is parted by one. */
export function tableXml({ caption, heads, numeric, rows }: Extract<Block, { kind: 'table' }>, line: number): string {
  if (heads.length === 0) return '';
  const body = rows.map((cells) => cells.map(whole));
  const widths = columnWidths([heads, ...body], heads.length, line);
  const row = (cells: readonly string[], head: boolean) => {
    const properties = `<w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>`;
    const drawn = heads.map((_, at) => {
      const style = head ? 'TableHead' : 'TableText';
      return `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr>${paragraphXml(cells[at] ?? '', { style, right: numeric[at] === true })}</w:tc>`;
    });
    return `<w:tr>${properties}${drawn.join('')}</w:tr>`;
  };
  const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="B1B9C1"/>`;
  const margins = '<w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>';
  const properties = `<w:tblPr><w:tblW w:w="${line}" w:type="dxa"/><w:tblBorders>${border('top')}${border('bottom')}${border('insideH')}</w:tblBorders><w:tblLayout w:type="fixed"/>${margins}<w:tblCaption w:val="${xmlText(caption)}"/></w:tblPr>`;
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  const title = caption === '' ? '' : paragraphXml(caption, { style: 'Caption' });
  // A paragraph after it keeps two tables apart.
  return `${title}<w:tbl>${properties}${grid}${row(heads, true)}${body.map((cells) => row(cells, false)).join('')}</w:tbl>${paragraphXml('', { style: 'Gap' })}`;
}

/** A date alone in its cell is not broken over lines. */
function whole(text: string): string {
  return /^\d{1,2} [A-Z][a-z]{2} \d{4}$/.test(text) ? text.replaceAll(' ', '\u00a0') : text;
}
