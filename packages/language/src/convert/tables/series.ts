import { type Figure, type Series, sameUnit } from '@stplan/model';
import type { ConversionContext } from '../conversion-context.ts';
import { cell } from '../figures/cell.ts';
import { figure } from '../figures/figure.ts';
import type { DigitUse } from '../figures/step-of.ts';
import { unitWords } from '../figures/unit-words.ts';
import { WANTED } from '../figures/wanted.ts';
import { formula } from '../formulas/formula.ts';
import { spanOf, textOf } from '../place.ts';
import { report } from '../report.ts';
import { reportCellCount } from './cell-count.ts';
import type { Header } from './header-row.ts';
import type { ValueRow } from './row-label.ts';
import type { TableMeasure } from './table-measure.ts';

/** The figures of a row under the periods of its table. */
export function series(
  context: ConversionContext,
  row: ValueRow,
  header: Header | undefined,
  measure: TableMeasure,
  use: DigitUse = 'printed',
): Series {
  const exact = row.exact ?? false;
  const growth = figure(context, row.growth, WANTED.percentage, 'input');
  const calculated = row.formula && formula(context, row.formula as never);
  const read = cells(context, row, measure, exact ? 'exact' : use);
  const periods = header?.periods ?? [];
  if (header !== undefined && calculated === undefined) {
    reportCellCount(context, row, header, read.length);
  }
  return {
    periods,
    cells: read.length === periods.length ? read : periods.map((_, index) => read[index]),
    formula: calculated,
    growth,
    exact,
    scale: measure.scale,
    unit: measure.unit,
  };
}

/** The cells of a row. One in another unit cannot stand in it; the first such is a finding. */
function cells(
  context: ConversionContext,
  row: ValueRow,
  measure: TableMeasure,
  use: DigitUse,
): (Figure | undefined)[] {
  let other: Figure | undefined;
  const read = (row.cells ?? []).map((node) => {
    const value = cell(context, node, measure, use);
    if (value === undefined || value.unit === measure.unit || sameUnit(value.unit, measure.unit)) return value;
    other ??= value;
    return undefined;
  });
  if (other !== undefined && measure.mixed === undefined) {
    report(context, 'language/unit-mismatch', {
      message: `${textOf(context, other.span)} is in ${unitWords(other.unit, other.scale)}, but the figures of this row are in ${unitWords(measure.unit, measure.scale)}.`,
      help: 'A row states figures of one unit; put others into a table of their own.',
      span: other.span,
      related: [{ message: `This row is in ${unitWords(measure.unit, measure.scale)}.`, span: spanOf(context, row) }],
    });
  }
  return read;
}
