import { type Figure, isProblem, type Measure, type Qualifier, ZERO } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { spanOf } from '../place.ts';
import { reportUnreadable } from './figure.ts';
import { printedInMeasure } from './printed-literal.ts';
import { type DigitUse, stepOf } from './step-of.ts';

/** The dashes that stand alone in a cell for nothing at all. */
const NIL_CELLS = '-−–—';

/**
 * A cell of a table: a bare figure takes unit and scale of the table, a figure with its own unit keeps it. Nil is an
 * exact zero; `_` and what cannot be read are not stated.
 */
export function cell(context: ConversionContext, node: Ast.Cell, measure: Measure, use: DigitUse): Figure | undefined {
  const { text } = node;
  if (text === undefined || text === '_') return undefined;
  const span = spanOf(context, node);
  if (text.length === 1 && NIL_CELLS.includes(text)) {
    const { unit, scale } = measure;
    return { value: ZERO, step: ZERO, digits: 0, scale, unit, qualifier: undefined, span };
  }
  const printed = printedInMeasure(text, measure);
  if (isProblem(printed)) {
    reportUnreadable(context, printed.error, span);
    return undefined;
  }
  const { value, digits, scale, unit } = printed;
  const qualifier = node.qualifier as Qualifier | undefined;
  return { value, step: stepOf(printed, qualifier, use), digits, scale, unit, qualifier, span };
}
