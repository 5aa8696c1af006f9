import type { Contract, CountRow, CountSeries, Position, PositionRow } from '@stplan/model';
import { withFigure } from './set-series.ts';
import type { Setter, Setting } from './setting.ts';
import { unknownMeasure } from './setting.ts';

/** A row of a position: `cost "Pay"`, `control total including fund`, `planned`. */
export const setPosition: Setter<Position> = (position, setting) => {
  const { measure, fund } = measureAndFund(setting.measure);
  const rows = setRows(
    position.rows,
    setting,
    (row: PositionRow) =>
      row.measure === measure &&
      row.upTo === undefined &&
      isTitled(row, setting) &&
      (fund === undefined || row.fund === fund),
  );
  return rows === undefined ? unknownMeasure(setting) : { ...position, rows };
};

/** A row of activity, beds or staff. */
export const setCounts: Setter<CountSeries> = (series, setting) => {
  const rows = setRows(
    series.rows,
    setting,
    (row: CountRow) => row.measure === setting.measure && row.upTo === undefined && isTitled(row, setting),
  );
  return rows === undefined ? unknownMeasure(setting) : { ...series, rows };
};

/** The value of a contract: of both parties, or of the one that the title names. */
export const setContract: Setter<Contract> = (contract, setting) => {
  const { measure, title, period, to } = setting;
  if (measure !== 'value' || to.form !== 'figure') return unknownMeasure(setting);
  let isSet = false;
  const values = contract.values.map((value) => ({
    ...value,
    sides: value.sides.map((side) => {
      const series =
        title === undefined || side.organisation.name === title
          ? withFigure(side.series, period, to.figure)
          : undefined;
      if (series !== undefined) isSet = true;
      return series === undefined ? side : { ...side, series };
    }),
  }));
  return isSet ? { ...contract, values } : unknownMeasure(setting);
};

/** The first fitting row that has the period; undefined when none has. */
function setRows<R extends PositionRow | CountRow>(
  rows: readonly R[],
  { period, to }: Setting,
  fits: (row: R) => boolean,
): readonly R[] | undefined {
  if (to.form !== 'figure') return undefined;
  for (const [at, row] of rows.entries()) {
    const series = fits(row) ? withFigure(row.series, period, to.figure) : undefined;
    if (series !== undefined) return rows.with(at, { ...row, series });
  }
  return undefined;
}

function isTitled(row: { readonly title: string | undefined }, { title }: Setting): boolean {
  return title === undefined || row.title === title;
}

function measureAndFund(words: string | undefined) {
  const match = /^(.*?) (including fund|before fund)$/.exec(words ?? '');
  return { measure: match?.[1] ?? words, fund: match?.[2] };
}
