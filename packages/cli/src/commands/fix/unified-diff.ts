import { visibleText } from '@stplan/model';
import { type LineChange, lineChanges } from './line-changes.ts';

/** How many unchanged lines are shown around a change. */
const AROUND = 3;

/** What follows a last line that does not end; it makes that line another one than the same line with an end. */
const CUT_OFF = '\n\\ No newline at end of file';

/** What changed in a file as a unified diff, as `patch` and reviewers read it. */
export function unifiedDiff(file: string, before: string, after: string): string {
  const old = linesOf(before);
  const now = linesOf(after);
  const hunks = grouped(lineChanges(old, now)).flatMap((changes) => hunkText(changes, old, now));
  return `${[`--- a/${file}`, `+++ b/${file}`, ...hunks].map(shown).join('\n')}\n`;
}

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  const last = lines.pop();
  return last === undefined || last === '' ? lines : [...lines, `${last}${CUT_OFF}`];
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
  const to = Math.min(old.length, last.oldTo + AROUND);
  const lines: string[] = [];
  const add = (sign: string, added: readonly string[]) => lines.push(...added.map((line) => `${sign}${line}`));
  let at = from;
  for (const { oldFrom, oldTo, newFrom, newTo } of changes) {
    add(' ', old.slice(at, oldFrom));
    add('-', old.slice(oldFrom, oldTo));
    add('+', now.slice(newFrom, newTo));
    at = oldTo;
  }
  add(' ', old.slice(at, to));
  const newFrom = first.newFrom - (first.oldFrom - from);
  const count = (signs: string) => lines.filter((line) => signs.includes(line.charAt(0))).length;
  return [`@@ -${range(from, count(' -'))} +${range(newFrom, count(' +'))} @@`, ...lines];
}

/** A line with nothing in it that a terminal obeys; tabs and the line ends of Windows belong to the text. */
function shown(line: string): string {
  const end = /\r?(?:\n.*)?$/.exec(line)?.[0] ?? '';
  const text = line.slice(0, line.length - end.length);
  return text.split('\t').map(visibleText).join('\t') + end;
}

const range = (from: number, count: number) =>
  count === 1 ? `${from + 1}` : `${count === 0 ? from : from + 1},${count}`;
