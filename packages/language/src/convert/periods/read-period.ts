import { isProblem, type Period, readPeriod, readYear, type SourceSpan } from '@stplan/model';
import { meantYear } from '../../parse/meant-year.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { fix, report } from '../report.ts';

const YEAR = /\d{4}[/–-]\d\d$/;
const SHORT = /^(?:FY|\d{4}$|\d\d[/–-]|\d{4}[/–-](?:\d{4}|\d$))/i;

/**
 * A year, quarter, month or date as it is written; undefined, and a finding, when there is no such period. A year with
 * a dash is understood all the same.
 */
export function readOnePeriod(context: ConversionContext, text: string, span: SourceSpan): Period | undefined {
  const known = context.periods.get(text);
  if (known !== undefined) return known;
  const slashed = YEAR.test(text) ? text.replace(/[–-](?=\d\d$)/, '/') : text;
  // The parser lets a year through that is written otherwise, and has said so.
  const meant = SHORT.test(text) ? (meantYear(text) ?? slashed) : slashed;
  const period = readPeriod(meant.replace(/\s+/g, ' '));
  if (isProblem(period)) {
    reportProblem(context, slashed, period.error, span);
    return undefined;
  }
  if (slashed === text || meant !== slashed) context.periods.set(text, period);
  else reportDash(context, text, slashed, span);
  return period;
}

function reportDash(context: ConversionContext, text: string, slashed: string, span: SourceSpan): void {
  report(context, 'language/year-with-dash', {
    message: `A financial year is written with a slash: ${slashed}, not ${text}.`,
    span,
    fixes: [fix(`Write ${slashed}`, { span, text: slashed }, true)],
  });
}

function reportProblem(context: ConversionContext, text: string, error: string, span: SourceSpan): void {
  const year = YEAR.exec(text)?.[0];
  const notConsecutive = year !== undefined && isProblem(readYear(year));
  if (!notConsecutive) {
    report(context, 'language/impossible-date', { message: `${text} is not in the calendar: ${error}.`, span });
    return;
  }
  const fixes = meant(year).map((right) => fix(`Write ${right}`, { span, text: text.replace(year, right) }));
  report(context, 'language/years-not-consecutive', {
    message: `${year} is not one financial year, which runs from 1 April to the next 31 March.`,
    help: `Write ${meant(year).join(' or ')}; a span of years is “${meant(year).join(' to ')}”.`,
    span,
    fixes,
  });
}

/** The years that begin with the first and end with the second of two that do not follow each other. */
function meant(year: string): readonly string[] {
  const start = Number(year.slice(0, 4));
  const end = start - (start % 100) + Number(year.slice(5));
  const digits = (value: number): string => String(((value % 100) + 100) % 100).padStart(2, '0');
  const first = `${start}/${digits(start + 1)}`;
  return end > start + 1 ? [first, `${end - 1}/${digits(end)}`] : [first];
}
