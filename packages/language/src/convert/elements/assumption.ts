import type { Assumption } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { figure } from '../figures/figure.ts';
import { WANTED } from '../figures/wanted.ts';
import { formula } from '../formulas/formula.ts';
import { evidence } from '../statements/stated.ts';
import { singleSeries } from '../tables/single-series.ts';
import { OPEN_MEASURE, readUnitName, type TableKind } from '../tables/table-measure.ts';
import { elementBase } from './element-base.ts';

/** A plain number needs no unit. */
const SERIES: TableKind = {
  name: 'The assumption',
  accepts: () => true,
  unstated: { measure: { ...OPEN_MEASURE }, finding: false },
  usual: 'in £m',
  basis: false,
};

/** An assumption was printed somewhere, so its percentages are rounded where they were printed. */
export function assumption(node: Ast.Assumption, context: ConversionContext): Assumption | undefined {
  const base = elementBase(context, node, 'assumption');
  const measure = node.unit === undefined ? undefined : readUnitName(node.unit);
  const wanted = measure === undefined ? WANTED.anything : { ...WANTED.anything, bare: measure };
  const rows = (node.cells ?? []).length > 0 || node.header !== undefined;
  return (
    base && {
      ...base,
      figure: figure(context, node.figure, wanted, node.exact ? 'exact' : 'printed'),
      // A formula directly behind the name gives a number; inside braces it gives each cell of a series.
      formula: rows ? undefined : formula(context, node.formula),
      series: rows ? singleSeries(context, node, SERIES) : undefined,
      ...evidence(context, node),
    }
  );
}
