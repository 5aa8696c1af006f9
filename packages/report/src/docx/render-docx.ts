import { strToU8, zipSync } from 'fflate';
import type { Block } from '../outline/block.ts';
import { documentXml, orderedLists } from './document-xml.ts';
import {
  CONTENT_TYPES,
  DOCUMENT_RELATIONS,
  FOOTER,
  numberingXml,
  RELATIONS,
  STYLE_SHEET,
  xmlPart,
} from './package-parts.ts';

/** The earliest time that a zip archive can hold, in whatever zone. */
const TIME = '1980-01-01T00:00:00';

/** A board paper as a Word document: the same blocks give the same bytes. */
export function renderDocx(blocks: readonly Block[]): Uint8Array {
  const parts: { readonly [path: string]: string } = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': RELATIONS,
    'word/document.xml': xmlPart(documentXml(blocks)),
    'word/_rels/document.xml.rels': DOCUMENT_RELATIONS,
    'word/styles.xml': STYLE_SHEET,
    'word/numbering.xml': numberingXml(orderedLists(blocks)),
    'word/footer1.xml': FOOTER,
  };
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: TIME });
}
