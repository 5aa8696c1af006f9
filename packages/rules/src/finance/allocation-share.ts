import {
  compare,
  type Exact,
  formatPercent,
  fromPrinted,
  type LimitName,
  over,
  type Plan,
  type PositionMeasure,
  periodText,
  plus,
  type SourceSpan,
  times,
  yearPeriod,
  ZERO,
} from '@stplan/model';
import { limitOf } from '../round/limit.ts';
import { titleOf } from '../wording/subject-title.ts';
import { planYears } from '../years/plan-years.ts';
import { yearFigure } from '../years/stated-years.ts';

/** A commissioner whose row is a smaller share of its allocation than the round asks, in the first such year. */
export type LowShare = {
  readonly organisation: string;
  readonly name: string;
  readonly year: string;
  readonly share: string;
  readonly limit: string;
  readonly span: SourceSpan;
};

/** Commissioners whose rows of a measure come to less than the round's share of the stated allocation, rounding allowed for. */
export function belowShare(plan: Plan, measure: PositionMeasure, limitName: LimitName): LowShare[] {
  const limit = limitOf(plan, limitName)?.value.figure.value;
  if (limit === undefined) return [];
  return plan.elements.position.flatMap(({ subject, rows }): LowShare[] => {
    if (subject === undefined || plan.lookup(subject.name, ['organisation'])?.organisationKind?.value !== 'ccg')
      return [];
    const allocation = rows.find((row) => row.measure === 'allocation');
    const own = rows.filter((row) => row.measure === measure && row.upTo === undefined);
    const [row] = own;
    if (allocation === undefined || row === undefined) return [];
    for (const start of planYears(plan)) {
      const whole = yearFigure(allocation.series, start);
      const parts = own.flatMap(({ series }) => yearFigure(series, start) ?? []);
      if (whole === undefined || parts.length === 0) continue;
      const most = total(parts.map(({ value, step }) => fromPrinted(value, step).hi));
      if (compare(most, times(fromPrinted(whole.value, whole.step).lo, limit)) >= 0) continue;
      const share = over(total(parts.map(({ value }) => value)), whole.value);
      return [
        {
          organisation: subject.name,
          name: titleOf(subject.name, plan),
          year: periodText(yearPeriod(start)),
          share: formatPercent(share ?? ZERO, 1),
          limit: formatPercent(limit, 1),
          span: row.labelSpan,
        },
      ];
    }
    return [];
  });
}

function total(values: readonly Exact[]): Exact {
  return values.reduce(plus, ZERO);
}
