import type {
  CountRow,
  CountSeries,
  CountTable,
  Finding,
  PlanElement,
  PointOfDelivery,
  Series,
  SourceSpan,
  Unit,
} from '@stplan/model';
import { readUnitName } from '../convert/tables/table-measure.ts';
import type { ElementsByKind } from './elements-by-kind.ts';
import { workspaceFinding } from './workspace-finding.ts';

/** The kinds of element that hold tables of counts. */
const HOLDERS = ['contract', 'efficiency', 'investment', 'service change'] as const;
type Holder = PlanElement & { readonly counts: readonly CountTable[] };

/**
 * Gives tables of activity that state no unit the unit of what they count: that of the point of delivery, or of a
 * table of the same line that states one. Where neither says it, that is a finding.
 */
export function closeOpenUnits(
  elements: ElementsByKind,
  pointsOfDelivery: ReadonlyMap<string, Unit>,
  plan: string,
): { readonly elements: ElementsByKind; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const known = new Map(pointsOfDelivery);
  for (const series of elements.activity as readonly CountSeries[]) {
    if (series.unitOpen === undefined && !known.has(series.name)) known.set(series.name, series.unit);
  }
  const close = <T extends CountTable | CountSeries>(table: T, line: string, span: SourceSpan): T => {
    if (table.unitOpen === undefined) return table;
    const unit = known.get(line);
    if (unit === undefined) findings.push(missingUnit(line, span, plan));
    return withUnit(table, unit);
  };
  const changed: { -readonly [K in keyof ElementsByKind]?: readonly PlanElement[] } = {};
  changed.activity = (elements.activity as readonly CountSeries[]).map((one) => close(one, one.name, one.nameSpan));
  for (const kind of HOLDERS) {
    changed[kind] = (elements[kind] as readonly Holder[]).map((holder) =>
      holder.counts.some(({ unitOpen }) => unitOpen)
        ? ({ ...holder, counts: holder.counts.map((one) => close(one, one.line.name, one.line.span)) } as PlanElement)
        : holder,
    );
  }
  return { elements: { ...elements, ...changed }, findings };
}

/** The units of points of delivery by name. */
export function unitsOfDelivery(elements: readonly PlanElement[]): [string, Unit][] {
  return (elements as readonly PointOfDelivery[]).flatMap(({ name, unitName }): [string, Unit][] => {
    const unit = unitName === undefined ? undefined : readUnitName(unitName)?.unit;
    return unit === undefined ? [] : [[name, unit]];
  });
}

function withUnit<T extends CountTable | CountSeries>({ unitOpen: _, ...table }: T, unit: Unit | undefined): T {
  if (unit === undefined) return table as unknown as T;
  const inUnit = (series: Series): Series => ({
    ...series,
    unit,
    cells: series.cells.map((cell) => cell && { ...cell, unit }),
  });
  // A percentage row is of no unit whatever the table counts.
  const rows = table.rows.map(
    (row): CountRow => (row.measure === 'percent' ? row : { ...row, series: inUnit(row.series) }),
  );
  return { ...table, unit, rows } as unknown as T;
}

function missingUnit(line: string, span: SourceSpan, plan: string): Finding {
  return workspaceFinding('language/missing-unit', {
    message: `This table does not say what its figures are in, and nothing says what ${line} is counted in.`,
    help: 'Write the unit before the brace: in spells, in attendances, ...',
    span,
    plan,
  });
}
