import { visibleText } from '@stplan/model';
import { type LineChange, lineChanges } from './line-changes.ts';

/** How many unchanged lines are shown around a change. */
const AROUND = 3;

/** What changed in a file as a unified diff, as `patch` and reviewers read it. */
export function unifiedDiff(file: string, before: string, after: string): string {
  const old = before.split('\n');
  const now = after.split('\n');
  const hunks = grouped(lineChanges(old, now)).map((changes) => hunkText(changes, old, now));
  return `${[`--- a/${file}`, `+++ b/${file}`, ...hunks.flat()].map(shown).join('\n')}\n`;
}

/** Changes whose surroundings touch are shown together. */
function grouped(changes: readonly LineChange[]): LineChange[][] {
  const groups: LineChange[][] = [];
  for (const change of changes) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && change.oldFrom - last.oldTo <= 2 * AROUND) groups.at(-1)?.push(change);
    else groups.push([change]);
  }
  return groups;
}

function hunkText(changes: readonly LineChange[], old: readonly string[], now: readonly string[]): string[] {
  const [first, last] = [changes[0] as LineChange, changes.at(-1) as LineChange];
  const from = Math.max(0, first.oldFrom - AROUND);
  const to = Math.min(linesIn(old), last.oldTo + AROUND);
  const lines: string[] = [];
  let at = from;
  for (const { oldFrom, oldTo, newFrom, newTo } of changes) {
    lines.push(...old.slice(at, oldFrom).map((line) => ` ${line}`));
    lines.push(...marked('-', old, oldFrom, oldTo), ...marked('+', now, newFrom, newTo));
    at = oldTo;
  }
  lines.push(...old.slice(at, to).map((line) => ` ${line}`));
  const newStart = first.newFrom - (first.oldFrom - from);
  const count = (signs: string) => lines.filter((line) => signs.includes(line.charAt(0))).length;
  return [`@@ -${range(from, count(' -'))} +${range(newStart, count(' +'))} @@`, ...lines];
}

function marked(sign: string, lines: readonly string[], from: number, to: number): string[] {
  return lines.slice(from, Math.min(to, linesIn(lines))).flatMap((line, index) => {
    const isCutOff = from + index === lines.length - 1;
    return [`${sign}${line}`, ...(isCutOff ? ['\\ No newline at end of file'] : [])];
  });
}

/** A line with nothing in it that a terminal obeys; tabs and the line breaks of Windows belong to the text. */
function shown(line: string): string {
  const end = line.endsWith('\r') ? '\r' : '';
  return (
    line
      .slice(0, line.length - end.length)
      .split('\t')
      .map(visibleText)
      .join('\t') + end
  );
}

/** What stands behind the last line break is a line only if it is something. */
const linesIn = (lines: readonly string[]) => (lines.at(-1) === '' ? lines.length - 1 : lines.length);

const range = (from: number, count: number) =>
  count === 1 ? `${from + 1}` : `${count === 0 ? from : from + 1},${count}`;
