import { type CalendarDate, compareDates, type Efficiency, isZero, type SourceSpan, startDate } from '@stplan/model';

/** A date of an element with the place where it is stated. */
export type PlacedDate = { readonly date: CalendarDate; readonly span: SourceSpan };

/** When a scheme starts to save: on its date, else with the first period in which it has an effect. */
export function schemeStart({ starts, effects, saves }: Efficiency): PlacedDate | undefined {
  if (starts !== undefined) return { date: starts.value, span: starts.span };
  const cells = effects.flatMap(({ legs }) =>
    legs.flatMap(({ series }) =>
      series.periods.map((period, index) => ({ figure: series.cells[index], date: startDate(period) })),
    ),
  );
  const amounts = saves.map(({ figure, period }) => ({ figure, date: startDate(period) }));
  let first: PlacedDate | undefined;
  for (const { figure, date } of [...cells, ...amounts]) {
    if (figure === undefined || isZero(figure.value)) continue;
    if (first === undefined || compareDates(date, first.date) < 0) first = { date, span: figure.span };
  }
  return first;
}
