/** A part of the trade that rules belong to, with the numbers that are its own. */
export type Area = {
  readonly name: AreaName;
  readonly title: string;
  /** What its rules look at, in one sentence. */
  readonly about: string;
  /** The first and last rule number; a number that was once given is never given again. */
  readonly first: number;
  readonly last: number;
};

/** The part of a plan that a rule is about; the first part of its id. */
export type AreaName =
  | 'language'
  | 'finance'
  | 'contract'
  | 'efficiency'
  | 'capital'
  | 'delivery'
  | 'service-change'
  | 'governance'
  | 'evidence';

/** All areas in the order in which documentation lists them. */
export const AREAS: readonly Area[] = [
  {
    name: 'language',
    title: 'Language',
    about: 'Whether the text can be read: syntax, names, units, tables, formulas, acceptances.',
    first: 1,
    last: 99,
  },
  {
    name: 'finance',
    title: 'Finance',
    about: 'Whether the money adds up, over organisations, places and years, and against control totals.',
    first: 101,
    last: 199,
  },
  {
    name: 'contract',
    title: 'Contracts',
    about: 'Whether commissioner and provider have the same contract in their plans.',
    first: 201,
    last: 299,
  },
  {
    name: 'efficiency',
    title: 'Efficiencies',
    about: 'Whether savings are claimed once, start when they can, and carry on from year to year.',
    first: 301,
    last: 399,
  },
  {
    name: 'capital',
    title: 'Capital',
    about: 'Whether capital schemes are paid for, approved in order, and show in revenue.',
    first: 401,
    last: 499,
  },
  {
    name: 'delivery',
    title: 'Delivery',
    about: 'Whether milestones, commitments and activity can happen as dated.',
    first: 501,
    last: 599,
  },
  {
    name: 'service-change',
    title: 'Service change',
    about: 'Whether changes of service take their stages in order and meet their tests.',
    first: 601,
    last: 699,
  },
  {
    name: 'governance',
    title: 'Governance',
    about: 'Whether every organisation is in a footprint, has signed, and is led.',
    first: 701,
    last: 799,
  },
  {
    name: 'evidence',
    title: 'Evidence',
    about: 'Whether figures name their sources, and sources are used.',
    first: 801,
    last: 899,
  },
];

/** The area of a rule by its id: `finance` of `finance/bridge`; undefined when there is none of that name. */
export function areaOf(id: string): Area | undefined {
  const name = id.slice(0, id.indexOf('/'));
  return AREAS.find((area) => area.name === name);
}
