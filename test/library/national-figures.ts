import {
  type CalendarDate,
  type Exact,
  type Figure,
  isoDateText,
  isRatio,
  type Round,
  toDecimalText,
  unitName,
} from '@stplan/model';

/** What stands for a figure of a planning round, to what it is: `% 0.04` to `sustained efficiency of Stp2017`. */
export type NationalFigures = ReadonlyMap<string, string>;

/** Every figure and day of some rounds. */
export function nationalFigures(rounds: readonly Round[]): NationalFigures {
  const all = rounds.flatMap((round) =>
    [...days(round), ...amounts(round), ...shares(round)].map(
      ([key, name]) => [key, `${name} of ${round.name}`] as const,
    ),
  );
  return new Map(all);
}

type Keyed = readonly [key: string, name: string];

/** The key of a share or percentage, as a ratio in decimal text. */
export const shareKey = (ratio: string) => `% ${ratio}`;
export const dayKey = (iso: string) => `day ${iso}`;
export const amountKey = (unit: string, amount: string) => `${unit} ${amount}`;

function days({ contractDeadline, bedTestFrom, fourTestsFrom, preElectionPeriods }: Round): Keyed[] {
  const stated: readonly (readonly [CalendarDate | undefined, string])[] = [
    [contractDeadline?.value, 'contract deadline'],
    [bedTestFrom?.value, 'bed test'],
    [fourTestsFrom?.value, 'four tests'],
    ...preElectionPeriods.flatMap(
      ({ value: { title, start, end } }) =>
        [
          [start, title],
          [end, title],
        ] as const,
    ),
  ];
  return stated.flatMap(([day, name]) => (day === undefined ? [] : [[dayKey(isoDateText(day)), name]]));
}

function amounts({ limits, capitalRoutes, operatingContribution: given }: Round): Keyed[] {
  const stated: readonly (readonly [Figure | undefined, string])[] = [
    ...limits.flatMap(
      ({ value: { limit, figure, upper } }) =>
        [
          [figure, limit],
          [upper, limit],
        ] as const,
    ),
    ...capitalRoutes.map(({ value: { over, title } }) => [over, title] as const),
    [given?.value.from, 'operating contribution'],
    [given?.value.to, 'operating contribution'],
  ];
  return stated.flatMap(([figure, name]) => (figure === undefined ? [] : [[keyOf(figure), name]]));
}

function shares({ fundWeights, ratings, fundPhasing }: Round): Keyed[] {
  const stated: readonly (readonly [Exact, string])[] = [
    ...fundWeights.map(({ value: { share, title } }) => [share, title] as const),
    ...ratings.map(({ value: { share, rating } }) => [share, `confidence ${rating}`] as const),
    ...(fundPhasing?.value ?? []).map((share) => [share, 'fund phasing'] as const),
  ];
  return stated.map(([share, name]) => [shareKey(toDecimalText(share)), name]);
}

function keyOf({ value, unit }: Figure): string {
  const amount = toDecimalText(value);
  return isRatio(unit) ? shareKey(amount) : amountKey(unitName(unit), amount);
}
