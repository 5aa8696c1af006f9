import type { Block } from '../outline/block.ts';
import { paragraphXml, xmlText } from './paragraph-xml.ts';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The numbering that plain lists share; ordered lists count from one, each by a numbering of its own. */
const BULLETS = 1;

/** The body of a Word document: A4, headings, lists, and tables whose heads are repeated on every page. */
export function documentXml(blocks: readonly Block[]): string {
  let ordered = BULLETS;
  const body = blocks.map((block) => {
    if (block.kind === 'heading')
      return paragraphXml(block.text, { style: block.level === 1 ? 'Title' : `Heading${block.level - 1}` });
    if (block.kind === 'paragraph') return paragraphXml(block.text, { style: block.message ? 'Message' : undefined });
    if (block.kind === 'table') return tableXml(block);
    if (block.ordered) ordered += 1;
    const numbering = block.ordered ? ordered : BULLETS;
    return block.items.map((item) => paragraphXml(item, { style: 'ListParagraph', numbering })).join('');
  });
  const page =
    '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1021" w:right="850" w:bottom="1021" w:left="850" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  return `<w:document ${NAMESPACE} ${RELATIONS}><w:body>${body.join('')}${page}</w:body></w:document>`;
}

/** How many ordered lists some blocks have. */
export function orderedLists(blocks: readonly Block[]): number {
  return blocks.filter((block) => block.kind === 'list' && block.ordered).length;
}

/** The width between the margins, in twentieths of a point. */
const TEXT_WIDTH = 10_206;
/** What a column counts for at least and at most, in characters. */
const NARROWEST = 9;
const WIDEST = 60;

/** Shares of the page by what columns hold: between their longest word and the length of their texts on average. */
function columnWidths(rows: readonly (readonly string[])[], count: number): readonly number[] {
  const weights = Array.from({ length: count }, (_, at) => {
    const texts = rows.map((row) => row[at] ?? '');
    const word = Math.max(...texts.flatMap((text) => text.split(' ').map((one) => one.length)));
    const average = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
    return Math.max(NARROWEST, Math.min(word + 2, WIDEST / 2), Math.min(average, WIDEST));
  });
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((TEXT_WIDTH * weight) / whole));
}

function tableXml({ caption, heads, numeric, rows }: Extract<Block, { kind: 'table' }>): string {
  const widths = columnWidths([heads, ...rows], heads.length);
  const row = (cells: readonly string[], head: boolean) => {
    const properties = `<w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>`;
    const drawn = heads.map((_, at) => {
      const style = head ? 'TableHead' : 'TableText';
      return `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr>${paragraphXml(cells[at] ?? '', { style, right: numeric[at] === true })}</w:tc>`;
    });
    return `<w:tr>${properties}${drawn.join('')}</w:tr>`;
  };
  if (heads.length === 0) return '';
  const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="B1B9C1"/>`;
  const properties = `<w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblBorders>${border('top')}${border('bottom')}${border('insideH')}</w:tblBorders><w:tblCaption w:val="${xmlText(caption)}"/></w:tblPr>`;
  const grid = `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  const title = caption === '' ? '' : paragraphXml(caption, { style: 'Caption' });
  // A paragraph after it keeps two tables apart.
  return `${title}<w:tbl>${properties}${grid}${row(heads, true)}${rows.map((cells) => row(cells, false)).join('')}</w:tbl>${paragraphXml('', {})}`;
}
