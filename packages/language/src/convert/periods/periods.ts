import { type FinancialYear, type Period, periodText, type SourceSpan } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { spanAt, spanOf, spanOfWord, textOf } from '../place.ts';
import { fix, report } from '../report.ts';
import { countOut } from './count-out.ts';
import { readOnePeriod } from './read-period.ts';

type Ends = { readonly from: Period | undefined; readonly to: Period | undefined; readonly span: SourceSpan };

function endsOf(context: ConversionContext, node: Ast.Period, end: string): Ends {
  const span = spanOf(context, node);
  const from = readOnePeriod(context, node.text, spanOfWord(context, node, node.text));
  const start = span.end - end.length;
  return { from, to: readOnePeriod(context, end, spanAt(context, start, span.end)), span };
}

/** The periods that a period or a range names, counted out. */
export function periods(context: ConversionContext, node: Ast.Period | undefined): readonly Period[] {
  if (node?.text === undefined) return [];
  if (node.end === undefined) {
    const only = readOnePeriod(context, node.text, spanOf(context, node));
    return only === undefined ? [] : [only];
  }
  const { from, to, span } = endsOf(context, node, node.end);
  if (from === undefined || to === undefined) return [];
  const range = countOut(from, to);
  if (range === 'order') {
    report(context, 'language/range-order', {
      message: `${textOf(context, span)} ends before it begins.`,
      span,
      fixes: [fix('Turn the range round', { span, text: `${periodText(to)} to ${periodText(from)}` })],
    });
    return [];
  }
  if (range === 'kind') {
    report(context, 'language/range-kind', {
      message: `${textOf(context, span)} cannot be counted out: a range goes from year to year, quarter to quarter or month to month.`,
      span,
    });
    return [];
  }
  return range;
}

/** The one period of a statement; a range is a finding. */
export function period(context: ConversionContext, node: Ast.Period | undefined): Period | undefined {
  if (node?.text === undefined) return undefined;
  if (node.end === undefined) return readOnePeriod(context, node.text, spanOf(context, node));
  const span = spanOf(context, node);
  report(context, 'language/single-period', {
    message: `One period is wanted here, and ${textOf(context, span)} is several.`,
    help: 'State an amount for each period.',
    span,
  });
  return undefined;
}

/** The financial years that a year or range names; any other kind of period is a finding. */
export function years(context: ConversionContext, node: Ast.Period | undefined): readonly FinancialYear[] {
  const all = periods(context, node);
  const found = all.flatMap((one) => (one.kind === 'year' ? { start: one.start } : []));
  if (node !== undefined && found.length < all.length) {
    const span = spanOf(context, node);
    report(context, 'language/financial-year-wanted', {
      message: `A financial year is wanted here, not ${textOf(context, span)}.`,
      help: 'Write it as 2017/18.',
      span,
    });
  }
  return found;
}
