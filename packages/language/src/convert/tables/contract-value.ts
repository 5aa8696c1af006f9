import type { ContractSide, ContractValue } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { spanOf } from '../place.ts';
import { evidence } from '../statements/stated.ts';
import { labelSpan } from './row-label.ts';
import { series } from './series.ts';
import { type TableKind, tableMeasure } from './table-measure.ts';
import { tableRows } from './table-rows.ts';
import { reportTwinRows } from './twin-rows.ts';

/** A table with a row for each organisation: both sides of a contract, the payers of a pool. */
export function contractValue(kind: TableKind) {
  return (node: Ast.ContractValue | Ast.BudgetTable, context: ConversionContext): ContractValue => {
    const rows = tableRows(context, node.rows);
    const nodes = rows.map(({ row }) => row);
    const measure = tableMeasure(context, node, kind, nodes);
    reportTwinRows(context, nodes, (row) => row.organisation?.$refText ?? '');
    const sides: ContractSide[] = [];
    for (const { row, header } of rows) {
      const organisation = reference(context, row.organisation, REFERENCE_KINDS.organisation);
      const values = series(context, row, header, measure);
      const { note, citations } = evidence(context, row);
      const [span, labels] = [spanOf(context, row), labelSpan(context, row)];
      if (organisation !== undefined)
        sides.push({ organisation, series: values, note, citations, span, labelSpan: labels });
    }
    return { basis: node.basis as ContractValue['basis'], sides, span: spanOf(context, node) };
  };
}
