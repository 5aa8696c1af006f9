import { comparePeriods, type Period, type PeriodKind, periodText, type SourceSpan, samePeriod } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { periods } from '../periods/periods.ts';
import { spanOf, textOf } from '../place.ts';
import { report } from '../report.ts';
import type { Header } from './header-row.ts';
import { fillHeader } from './likely-header.ts';

const KIND_OF: Readonly<Record<Ast.TableHeader['by'], PeriodKind>> = {
  years: 'year',
  quarters: 'quarter',
  months: 'month',
  dates: 'date',
};

/** Reads a row of periods, above rows of so many cells where that is known: ranges counted out, each period of the kind that the row is for, forward in time. */
export function header(context: ConversionContext, node: Ast.TableHeader, cells = 0): Header {
  const words = wordsOf(node);
  const known = words === undefined ? undefined : context.headers.get(words);
  if (words !== undefined && known !== undefined) {
    context.headed.set(known.length, words);
    return {
      periods: known,
      places: () => node.periods.map((one) => spanOf(context, one)),
      span: spanOf(context, node),
    };
  }
  const named: Period[] = [];
  const places: SourceSpan[] = [];
  const faults = context.findings.length;
  for (const one of node.periods ?? []) {
    const place = spanOf(context, one);
    for (const period of periods(context, one)) {
      named.push(period);
      places.push(place);
    }
  }
  const span = spanOf(context, node);
  if (named.length === 0 && context.findings.length === faults) {
    report(context, 'language/empty-header', {
      message: `The row of ${node.by} names none, so the figures below stand under nothing.`,
      help: 'Write the periods behind it: years 2017/18 2018/19.',
      span,
      fixes: node.by === 'years' ? fillHeader(context, span, cells) : [],
    });
  }
  const read: Header = { periods: named, places: () => places, span };
  reportKinds(context, read, node.by);
  reportOrder(context, read);
  if (words !== undefined && context.findings.length === faults) {
    context.headers.set(words, named);
    context.headed.set(named.length, words);
  }
  return read;
}

/** A row of single periods as it is written; undefined where one is a range or missing. */
function wordsOf({ by, periods: nodes }: Ast.TableHeader): string | undefined {
  let words: string = by;
  for (const { text, end } of nodes ?? []) {
    if (text === undefined || end !== undefined) return undefined;
    words += ` ${text}`;
  }
  return words;
}

function reportKinds(context: ConversionContext, read: Header, by: Ast.TableHeader['by']): void {
  const { periods: named } = read;
  const other = read.places()[named.findIndex(({ kind }) => kind !== KIND_OF[by])];
  if (other === undefined) return;
  report(context, 'language/header-kind', {
    message: `${textOf(context, other)} does not belong into a row of ${by}.`,
    help: 'A row of periods holds years, quarters, months or dates, and begins with that word.',
    span: other,
  });
}

function reportOrder(context: ConversionContext, read: Header): void {
  const { periods: named } = read;
  const places = read.places();
  for (let index = 1; index < named.length; index++) {
    const before = named[index - 1] as Period;
    const here = named[index] as Period;
    if (comparePeriods(before, here) < 0) continue;
    const twin = named.findIndex((period) => samePeriod(period, here));
    const other = twin < index ? twin : index - 1;
    const name = periodText(here);
    report(context, 'language/period-order', {
      message:
        twin < index
          ? `${name} stands twice in this row of periods.`
          : `${name} stands after ${periodText(before)}: periods go forward in time.`,
      span: places[index] as SourceSpan,
      related: [{ message: `${periodText(named[other] as Period)} stands here.`, span: places[other] as SourceSpan }],
    });
    return;
  }
}
