import {
  type FileHeader,
  type Fix,
  nextPeriod,
  type Period,
  periodText,
  type SourceSpan,
  samePeriod,
  yearPeriod,
  yearText,
} from '@stplan/model';
import { lineBreakAt } from '../../parse/lexer/blanks.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { fix } from '../report.ts';
import type { Header } from './header-row.ts';

/** Inserts a row of periods above the first row of a table, where the file shows which one is meant. */
export function insertHeader(context: ConversionContext, row: SourceSpan, count: number): readonly Fix[] {
  const words = likelyHeader(context, count);
  if (words === undefined) return [];
  const { file, start } = row;
  const indent = /[ \t]*$/.exec(context.text.slice(0, start))?.[0] ?? '';
  const line = lineBreakAt(context.text, start);
  return [
    fix(`Begin the table with ${words}`, { span: { file, start, end: start }, text: `${words}${line}${indent}` }),
  ];
}

/** Writes the periods into a row of periods that names none. */
export function fillHeader(context: ConversionContext, { file, end }: SourceSpan, count: number): readonly Fix[] {
  const words = likelyHeader(context, count);
  if (words?.startsWith('years ') !== true) return [];
  return [fix(`Write ${words}`, { span: { file, start: end, end }, text: words.slice('years'.length) })];
}

/** Names the periods that a row of periods lacks: those of its gap, where that has so many, else those that follow. */
export function lengthenHeader({ periods, places, span }: Header, count: number): Fix {
  const gap = periods.findIndex((period, at) => isGap(period, periods[at + 1], count));
  const before = gap < 0 ? periods.length - 1 : gap;
  const named: Period[] = [];
  for (let at = 0; at < count; at++) named.push(nextPeriod(named.at(-1) ?? (periods[before] as Period)));
  const words = named.map(periodText).join(' ');
  const { file, end } = places()[before] ?? span;
  return fix(`Add ${words} to the row of periods`, { span: { file, start: end, end }, text: ` ${words}` });
}

/** Whether so many periods lie between two. */
function isGap(from: Period, to: Period | undefined, count: number): boolean {
  let next = nextPeriod(from);
  for (let at = 0; at < count; at++) next = nextPeriod(next);
  return to !== undefined && samePeriod(next, to);
}

/** The periods of an earlier table with as many of them, the nearest first, else the years of the plan if it is stated in the file. */
function likelyHeader({ headed, headerBefore }: ConversionContext, count: number): string | undefined {
  return headed.get(count) ?? headerBefore(count);
}

/** The years of a plan as a row of periods, from the first or from the baseline, where there are so many. */
export function headerOfPlan(header: FileHeader | undefined, count: number): string | undefined {
  if (header?.form !== 'plan') return undefined;
  const { period, baseline } = header.definition;
  if (period === undefined) return undefined;
  const { first, last } = period.value;
  const from = [first, baseline?.value].find((year) => year !== undefined && last.start - year.start + 1 === count);
  if (from === undefined) return undefined;
  const years = Array.from({ length: count }, (_, at) => yearText(yearPeriod(from.start + at)));
  return `years ${years.join(' ')}`;
}
