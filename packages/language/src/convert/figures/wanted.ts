import { countOf, isMoney, isRatio, type Measure, sameUnit, type Unit } from '@stplan/model';

/** What kind of figure a statement wants. */
export type WantedFigure = {
  /** In the author's words, after “wants”. */
  readonly what: string;
  readonly accepts: (unit: Unit) => boolean;
  /** What a figure without a unit is in; undefined where it needs one. */
  readonly bare: Measure | undefined;
  /** How it is written, for the help. */
  readonly example: string;
};

const ones = (unit: Unit): Measure => ({ unit, scale: 'ones' });
const among =
  (...units: readonly Unit[]) =>
  (unit: Unit): boolean =>
    units.some((one) => sameUnit(one, unit));

const PEOPLE = countOf('people');
const HOMES = countOf('homes');
const STAFF = [countOf('WTE'), countOf('posts'), countOf('jobs'), PEOPLE];
const TIME = [countOf('days'), countOf('weeks'), countOf('months'), countOf('years')];

/** The kinds of figure that statements want. */
export const WANTED = {
  money: { what: 'an amount of money', accepts: isMoney, bare: undefined, example: '£3.7m' },
  price: {
    what: 'an amount of money, perhaps per unit,',
    accepts: (unit) => unit['£'] === 1,
    bare: undefined,
    example: '£2,350 per spell',
  },
  percentage: { what: 'a percentage', accepts: isRatio, bare: undefined, example: '3.1%' },
  people: { what: 'a number of people', accepts: among(PEOPLE), bare: ones(PEOPLE), example: '1,250,000' },
  homes: { what: 'a number of homes', accepts: among(HOMES), bare: ones(HOMES), example: '120' },
  staff: { what: 'a number of staff', accepts: among(...STAFF), bare: undefined, example: '45 WTE' },
  time: { what: 'a length of time', accepts: among(...TIME), bare: undefined, example: '12 weeks' },
  anything: { what: 'a figure', accepts: () => true, bare: ones({}), example: '4.2' },
} as const satisfies Readonly<Record<string, WantedFigure>>;
