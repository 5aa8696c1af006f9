import type { Block } from '../outline/block.ts';
import { type Orientation, orientedParts } from './orientation.ts';
import { paragraphXml } from './paragraph-xml.ts';
import { tableXml } from './table-xml.ts';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** The numbering that plain lists share; ordered lists count from one, each by a numbering of its own. */
const BULLETS = 1;

/** A4 in twentieths of a point, with the width between its margins. */
const PAGES: { readonly [O in Orientation]: { readonly size: string; readonly line: number } } = {
  portrait: { size: '<w:pgSz w:w="11906" w:h="16838"/>', line: 10_206 },
  landscape: { size: '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>', line: 15_138 },
};

/** The body of a Word document: A4, headings, lists, and tables; those too wide for a portrait page on landscape ones. */
export function documentXml(blocks: readonly Block[]): string {
  let ordered = BULLETS;
  const draw = (block: Block, line: number): string => {
    if (block.kind === 'heading')
      return paragraphXml(block.text, { style: block.level === 1 ? 'Title' : `Heading${block.level - 1}` });
    if (block.kind === 'paragraph') return paragraphXml(block.text, { style: block.message ? 'Message' : undefined });
    if (block.kind === 'table') return tableXml(block, line);
    if (block.ordered) ordered += 1;
    const numbering = block.ordered ? ordered : BULLETS;
    return block.items.map((item) => paragraphXml(item, { style: 'ListParagraph', numbering })).join('');
  };
  const parts = orientedParts(blocks);
  const body = parts.map(({ orientation, blocks: own }, index) => {
    const { line } = PAGES[orientation];
    const drawn = own.map((block) => draw(block, line)).join('');
    return index === parts.length - 1 ? drawn + sectionXml(orientation) : endSection(drawn, sectionXml(orientation));
  });
  return `<w:document ${NAMESPACE} ${RELATIONS}><w:body>${body.join('')}</w:body></w:document>`;
}

function sectionXml(orientation: Orientation): string {
  return `<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>${PAGES[orientation].size}<w:pgMar w:top="1021" w:right="850" w:bottom="1021" w:left="850" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
}

/** The last paragraph of a section carries its page; one of its own could begin an empty page. */
function endSection(xml: string, section: string): string {
  const last = xml.lastIndexOf('<w:p>');
  const paragraph = xml.slice(last);
  const carrying = paragraph.includes('</w:pPr>')
    ? paragraph.replace('</w:pPr>', `${section}</w:pPr>`)
    : paragraph.replace('<w:p>', `<w:p><w:pPr>${section}</w:pPr>`);
  return xml.slice(0, last) + carrying;
}

/** How many ordered lists some blocks have. */
export function orderedLists(blocks: readonly Block[]): number {
  return blocks.filter((block) => block.kind === 'list' && block.ordered).length;
}
