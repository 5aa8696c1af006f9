import { type CalendarDate, dateText, type Fix, type SourceSpan, type TextEdit } from '@stplan/model';
import type { RuleContext } from '../rule/rule-context.ts';

/** A day as plans write it. */
const DAY = /\b\d{1,2}[ \t]+[A-Z][a-z]+[ \t]+\d{4}\b|\b\d{4}-\d{2}-\d{2}\b/g;

/** Writes other days where a statement has its days, in their order; no edit where it states fewer. */
export function daysEdit(
  { file, start, end }: SourceSpan,
  days: readonly (CalendarDate | undefined)[],
  texts: RuleContext['texts'],
): TextEdit | undefined {
  const text = texts.get(file)?.slice(start, end) ?? '';
  const found = [...text.matchAll(DAY)].slice(0, days.length);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || found.length < days.length) return undefined;
  let written = '';
  let from = first.index;
  for (const [at, match] of found.entries()) {
    const day = days[at];
    written += text.slice(from, match.index) + (day === undefined ? match[0] : asWritten(match[0], day));
    from = match.index + match[0].length;
  }
  return { span: { file, start: start + first.index, end: start + from }, text: written };
}

/** Moves the one day of a statement. */
export function onDay(
  span: SourceSpan,
  day: CalendarDate,
  texts: RuleContext['texts'],
  title = `Date it ${dateText(day)}`,
): Fix[] {
  const edit = daysEdit(span, [day], texts);
  return edit === undefined ? [] : [{ title, safe: false, edits: [edit] }];
}

/** Writes another day where one is stated, whichever of a statement's days it is. */
export function dayInstead(
  { file, start, end }: SourceSpan,
  was: CalendarDate,
  day: CalendarDate,
  texts: RuleContext['texts'],
): TextEdit | undefined {
  const text = texts.get(file)?.slice(start, end) ?? '';
  const found = [...text.matchAll(DAY)].find(([words]) => words.replace(/[ \t]+/g, ' ') === asWritten(words, was));
  if (found === undefined) return undefined;
  const from = start + found.index;
  return { span: { file, start: from, end: from + found[0].length }, text: asWritten(found[0], day) };
}

function asWritten(before: string, day: CalendarDate): string {
  if (!/^\d{4}-/.test(before)) return dateText(day);
  return [day.year, day.month, day.day].map((part) => String(part).padStart(2, '0')).join('-');
}
