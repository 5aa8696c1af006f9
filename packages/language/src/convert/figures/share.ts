import { compare, type Exact, isProblem, ONE, ZERO } from '@stplan/model';
import type { ConversionContext } from '../conversion-context.ts';
import { type Placed, spanOfWord } from '../place.ts';
import { report } from '../report.ts';
import { reportUnreadable } from './figure.ts';
import { printedLiteral } from './printed-literal.ts';

/** A percentage that is part of a whole, as a ratio; one below nothing or above all is a finding and kept. */
export function share(context: ConversionContext, node: Placed, text: string | undefined): Exact | undefined {
  if (text === undefined) return undefined;
  const printed = printedLiteral(text);
  if (isProblem(printed)) {
    reportUnreadable(context, printed.error, spanOfWord(context, node, text));
    return undefined;
  }
  if (compare(printed.value, ZERO) < 0 || compare(printed.value, ONE) > 0) {
    report(context, 'language/percent-out-of-range', {
      message: `${text} is no share of a whole: it lies ${printed.value.n < 0n ? 'below 0%' : 'above 100%'}.`,
      span: spanOfWord(context, node, text),
    });
  }
  return printed.value;
}
