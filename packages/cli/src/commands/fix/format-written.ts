import { formatEdits, formatPlan, parsePlan } from '@stplan/language';
import type { WrittenPlace } from '@stplan/rules';

/**
 * Lays out what fixes wrote. A file that was laid out stays so, with its tables; in any other one only the lines
 * that were written change, so that a fix shows as what it is.
 */
export function formatWritten(before: string, after: string, places: readonly WrittenPlace[]): string {
  const parsed = parsePlan(after);
  if (formatPlan(parsePlan(before)).text === before) return formatPlan(parsed).text;
  const lines = places.map(({ start, end }) => ({ start: lineStart(after, start), end: lineEnd(after, end) }));
  const edits = formatEdits(parsed).filter(({ start, end, text }) =>
    // a blank line before or behind is no part of a line
    lines.some((line) =>
      text.includes('\n') ? line.start < start && end < line.end : line.start <= start && end <= line.end,
    ),
  );
  let from = 0;
  const pieces = edits.map(({ start, end, text }) => {
    const piece = after.slice(from, start) + text;
    from = end;
    return piece;
  });
  return pieces.join('') + after.slice(from);
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
