import type { ParsedFile } from '../parse/parsed-file.ts';
import { settleBlankLines } from './blank-lines.ts';
import { findBraces } from './braces.ts';
import { findChunks } from './chunk.ts';
import { type Columns, noColumns } from './columns.ts';
import { alignComments } from './comment-columns.ts';
import { alignElements } from './element-columns.ts';
import { findSplits } from './line-breaks.ts';
import { findLineStarts } from './line-starts.ts';
import { findLines } from './lines.ts';
import { readItems } from './print-item.ts';
import type { PrintLine } from './print-line.ts';
import type { Source } from './spacing.ts';
import { alignStatements } from './statement-columns.ts';
import { alignTables } from './table-columns.ts';

/** How a file is set: its items, the lines they stand on, and where they begin on their lines. */
export type Layout = { readonly source: Source; readonly lines: readonly PrintLine[]; readonly columns: Columns };

function findColumns(source: Source, lines: readonly PrintLine[]): Columns {
  const columns = noColumns(source.items.length);
  const bodies = new Map<number, PrintLine[]>();
  for (const line of lines) {
    const body = bodies.get(line.body);
    if (body) body.push(line);
    else bodies.set(line.body, [line]);
  }
  bodies.delete(-1);
  for (const body of bodies.values()) {
    alignTables(source, columns, body);
    alignStatements(source, columns, body);
  }
  alignElements(source, columns, lines);
  alignComments(source, columns, lines);
  return columns;
}

/** Decides how a file is set. Nothing but white space is decided here. */
export function layOut(parsed: ParsedFile): Layout {
  const items = readItems(parsed);
  const starts = findLineStarts(parsed.tree, items);
  const source: Source = { text: parsed.text, items, starts };
  const chunks = findChunks(parsed, items, starts);
  const lines = findLines(source, chunks, findBraces(source, chunks));
  findSplits(source, lines);
  settleBlankLines(items, lines);
  return { source, lines, columns: findColumns(source, lines) };
}
