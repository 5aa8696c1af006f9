import { type FormatEdit, formatEdits, formatPlan, type ParsedFile, parsePlan } from '@stplan/language';
import type { WrittenPlace } from '@stplan/rules';

/**
 * Lays out what fixes wrote. A file that was laid out stays so, with its tables; in any other one only the lines
 * that were written change, so that a fix shows as what it is.
 */
export function formatWritten(before: string, after: string, places: readonly WrittenPlace[]): string {
  const parsed = parsePlan(after);
  const edits = formatEdits(parsed);
  const lines = places.map(({ start, end }) => ({ start: lineStart(after, start), end: lineEnd(after, end) }));
  const within = (edit: FormatEdit) => lines.some((line) => isWithin(edit, line));
  return edited(after, wasLaidOut(parsePlan(before), parsed, edits, places) ? edits : edits.filter(within));
}

/**
 * What has mistakes cannot be laid out, so it is asked of the mended text instead: nothing but the braces around what
 * was written would change.
 */
function wasLaidOut(
  before: ParsedFile,
  after: ParsedFile,
  edits: readonly FormatEdit[],
  places: readonly WrittenPlace[],
): boolean {
  if (before.problems.length === 0) return formatPlan(before).text === before.text;
  const blocks = places.flatMap((place) => bracesAround(after, place) ?? []);
  return edits.every(({ start, end }) => blocks.some((block) => block.start <= start && end <= block.end));
}

/** The innermost braces around a place. */
function bracesAround({ tokens }: ParsedFile, { start, end }: WrittenPlace): WrittenPlace | undefined {
  const open: number[] = [];
  for (const token of tokens) {
    if (token.type === '{') open.push(token.start);
    if (token.type !== '}') continue;
    const from = open.pop();
    if (from !== undefined && from < start && token.end > end) return { start: from, end: token.end };
  }
  return undefined;
}

/** A blank line before or behind is no part of a line. */
function isWithin({ start, end, text }: FormatEdit, line: WrittenPlace): boolean {
  return text.includes('\n') ? line.start < start && end < line.end : line.start <= start && end <= line.end;
}

function edited(text: string, edits: readonly FormatEdit[]): string {
  let from = 0;
  const pieces = edits.map(({ start, end, text: instead }) => {
    const piece = text.slice(from, start) + instead;
    from = end;
    return piece;
  });
  return pieces.join('') + text.slice(from);
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
