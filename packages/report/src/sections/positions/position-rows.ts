import {
  comparePeriods,
  dateText,
  type EarlierRow,
  formatCell,
  monthText,
  type Period,
  type Position,
  type PositionRow,
  samePeriod,
} from '@stplan/model';
import { formInSeries } from '../../reading/amount.ts';
import type { Cell } from '../../table/column.ts';
import { capital } from '../../words/wording.ts';

/** Every row of a position; what earlier versions of the plan said stands first, as it came first. */
export function positionRows({ rows, earlier = [] }: Position): readonly (PositionRow | EarlierRow)[] {
  return [...earlier, ...rows];
}

/** The periods of all rows of a position, in order of time. */
export function positionPeriods(position: Position): Period[] {
  return positionRows(position)
    .flatMap(({ series }) => series.periods)
    .sort(comparePeriods)
    .filter((period, index, all) => index === 0 || !samePeriod(period, all[index - 1] as Period));
}

/** What a row is called: `Control total including fund, accepted 23 December 2016`, `Actual to Sep 2017`. */
export function positionLabel({
  measure,
  title,
  counterparty,
  fund,
  upTo,
  acceptance,
  nonRecurrent,
  spend,
  ...row
}: PositionRow | EarlierRow): string {
  const version = 'version' in row ? `in version ${row.version}` : undefined;
  const kind = title?.toLowerCase() === spend ? undefined : spend;
  const other = counterparty?.kind === 'member' ? counterparty.organisation.name : undefined;
  const words = [
    measure,
    kind,
    title && `“${title}”`,
    fund,
    upTo && `to ${monthText(upTo)}`,
    version,
    other && `with ${other}`,
  ];
  const more = [
    nonRecurrent ? 'non-recurrent' : undefined,
    acceptance && [acceptance.decision, acceptance.date && dateText(acceptance.date)].filter(Boolean).join(' '),
  ];
  return capital([words.filter(Boolean).join(' '), ...more.filter(Boolean)].join(', '));
}

/** The figure of a row in a period, with the digits that the plan prints. */
export function positionCell({ series }: PositionRow, period: Period): Cell {
  const figure = series.cells[series.periods.findIndex((one) => samePeriod(one, period))];
  return figure && { value: figure.value, text: formatCell(figure.value, formInSeries(figure, series)) };
}
