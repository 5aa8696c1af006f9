import type { Measure, Trajectory } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { spanOf } from '../place.ts';
import { counts } from './count-table.ts';
import { OPEN_MEASURE, type TableKind } from './table-measure.ts';

/** Converts a trajectory; `measure` is that of its indicator, where it stands inside one that says so. */
export function trajectory(measure?: Measure) {
  const kind: TableKind = {
    name: 'The trajectory',
    accepts: () => true,
    unstated: { measure: measure ?? { ...OPEN_MEASURE }, finding: measure === undefined },
    usual: 'in %',
    basis: false,
  };
  return (node: Ast.Trajectory, context: ConversionContext): Trajectory => ({
    rows: counts(context, node, node.rows, kind).rows,
    span: spanOf(context, node),
  });
}
