import type { Exact, Phasing, Stated } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { share } from '../figures/share.ts';
import { series } from '../tables/series.ts';
import { moneyTable, type TableKind, tableMeasure } from '../tables/table-measure.ts';
import { tableRows } from '../tables/table-rows.ts';
import { evidence, stated } from './stated.ts';

/** Money or shares: what a phasing table holds is not said twice, so bare figures take the unit of the amount. */
const KIND: TableKind = {
  ...moneyTable('The phasing'),
  accepts: () => true,
  unstated: { measure: { unit: { '£': 1 }, scale: '£m' }, finding: false },
};

/** How an amount falls over its year. */
export function phasing(node: Ast.Phasing, context: ConversionContext): Stated<Phasing> | undefined {
  return stated(context, node, phasingValue(context, node));
}

function phasingValue(context: ConversionContext, node: Ast.Phasing): Phasing | undefined {
  if (node.profile !== undefined) return { form: 'profile', profile: node.profile as 'straight line' | 'back loaded' };
  if ((node.shares ?? []).length > 0) {
    const shares = node.shares.map((text) => share(context, node, text));
    return shares.includes(undefined) ? undefined : { form: 'shares', shares: shares as Exact[] };
  }
  const rows = tableRows(context, node.rows);
  const measure = tableMeasure(
    context,
    node,
    KIND,
    rows.map(({ row }) => row),
  );
  return {
    form: 'series',
    rows: rows.map(({ row, header }) => {
      evidence(context, row);
      return series(context, row, header, measure);
    }),
  };
}
