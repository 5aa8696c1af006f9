import { isProblem, type Problem } from '@stplan/model';
import { LIMITS } from './limits.ts';
import { openArchive } from './open-archive.ts';
import { refusedArchive, refusedBytes } from './refusal.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetXml } from './sheet-xml.ts';
import { readStyles } from './styles.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { readWorkbookParts } from './workbook-parts.ts';

/**
 * Reads an Excel workbook (`.xlsx`, `.xlsm`) as it was saved: no formula is worked out, no macro run, no other file
 * opened. What cannot be read is one sentence with the way out.
 */
export function readWorkbook(bytes: Uint8Array): Workbook | Problem {
  if (bytes.length > LIMITS.fileBytes) return { error: 'it is larger than 60 MB' };
  const refused = refusedBytes(bytes);
  if (refused !== undefined) return { error: refused };
  const archive = openArchive(bytes);
  if (isProblem(archive)) return archive;
  const noWorkbook = refusedArchive(archive);
  if (noWorkbook !== undefined) return { error: noWorkbook };
  const parts = readWorkbookParts(archive);
  if (isProblem(parts)) return parts;
  const strings = readSharedStrings(archive.text('xl/sharedStrings.xml'));
  if (isProblem(strings)) return strings;
  const formats = readStyles(archive.text('xl/styles.xml'));
  if (isProblem(formats)) return formats;

  const sheets: Sheet[] = [];
  const remarks = archive.names.has('xl/vbaProject.bin') ? ['its macros were not run: cells hold what was saved'] : [];
  for (const { name, hidden, part } of parts.sheets) {
    const content = readSheetXml(archive.text(part) ?? '<worksheet/>', part, { strings, formats, dates: parts.dates });
    if (isProblem(content)) return content;
    if (content.unsaved.length > 0) return { error: unsavedText(name, content.unsaved) };
    if (content.external.length > 0) remarks.push(externalText(name, content.external));
    if (content.hidden.length > 0 && !hidden) remarks.push(hiddenPartsText(name, content.hidden));
    const { cells, merged, rows, columns } = content;
    sheets.push({ name, hidden, cells, merged, rows, columns });
  }
  return { sheets, remarks };
}

const few = (places: readonly string[]) =>
  places.slice(0, 3).join(', ') + (places.length > 3 ? ` and ${places.length - 3} more` : '');

function unsavedText(sheet: string, places: readonly string[]): string {
  return `sheet “${sheet}” has formulas that were saved without a value (${few(places)}): open it in a spreadsheet program, let it calculate and save it again`;
}

function hiddenPartsText(sheet: string, parts: readonly string[]): string {
  return `sheet “${sheet}”: ${few(parts)} ${parts.length === 1 ? 'is' : 'are'} hidden, and read like the others`;
}

function externalText(sheet: string, places: readonly string[]): string {
  return `sheet “${sheet}”: ${few(places)} ${places.length === 1 ? 'takes its value' : 'take their values'} from other workbooks, which were not opened: what was saved is taken`;
}
