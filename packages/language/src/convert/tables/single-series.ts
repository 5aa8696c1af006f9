import type { Series } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { header } from './header.ts';
import type { ValueRow } from './row-label.ts';
import { series } from './series.ts';
import { type TableKind, type TableNode, tableMeasure } from './table-measure.ts';
import { reportEarly } from './table-rows.ts';

/** A table of one row, which needs no name: `{ years 2017/18 2018/19  3.0 4.0 }`. */
export function singleSeries(
  context: ConversionContext,
  node: TableNode & ValueRow & { readonly header?: Ast.TableHeader },
  kind: TableKind,
): Series {
  const head = node.header && header(context, node.header);
  if (head === undefined && (node.cells ?? []).length > 0) reportEarly(context, node, undefined);
  const yearly = head?.periods.some((period) => period.kind === 'year') ?? false;
  return series(context, node, head, tableMeasure(context, node, kind, [node], yearly));
}
