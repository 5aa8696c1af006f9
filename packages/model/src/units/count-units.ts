/**
 * What plans count, each with its plural (the canonical name) and its singular. The list is closed: a unit
 * word is part of the language, so that `430 beds` is one figure and a misspelt unit is noticed.
 */
const COUNTED = [
  ['beds', 'bed'],
  ['WTE', 'WTE'],
  ['spells', 'spell'],
  ['attendances', 'attendance'],
  ['contacts', 'contact'],
  ['appointments', 'appointment'],
  ['referrals', 'referral'],
  ['admissions', 'admission'],
  ['procedures', 'procedure'],
  ['people', 'person'],
  ['homes', 'home'],
  ['sessions', 'session'],
  ['cases', 'case'],
  ['calls', 'call'],
  ['episodes', 'episode'],
  ['visits', 'visit'],
  ['prescriptions', 'prescription'],
  ['jobs', 'job'],
  ['posts', 'post'],
  ['places', 'place'],
  ['footprints', 'footprint'],
  ['minutes', 'minute'],
  ['hours', 'hour'],
  ['days', 'day'],
  ['weeks', 'week'],
  ['months', 'month'],
  ['years', 'year'],
  ['points', 'point'],
] as const;

/** A thing that is counted, by its plural. Durations are counted too. */
export type CountUnit = (typeof COUNTED)[number][0];

/** All counted things in their canonical order. */
export const COUNT_UNITS: readonly CountUnit[] = COUNTED.map(([plural]) => plural);

/** Further words for a counted thing: `£140 per head`. */
const OTHER_WORDS = [
  ['head', 'people'],
  ['heads', 'people'],
  ['patients', 'people'],
  ['patient', 'people'],
] as const;

const BY_WORD: ReadonlyMap<string, CountUnit> = new Map<string, CountUnit>([
  ...COUNTED.flatMap(([plural, singular]): [string, CountUnit][] => [
    [plural, plural],
    [singular, plural],
  ]),
  ...OTHER_WORDS,
]);

const SINGULAR: ReadonlyMap<CountUnit, string> = new Map(COUNTED);

/** The counted thing that a word names, singular or plural; undefined for any other word. */
export function countUnitOf(word: string): CountUnit | undefined {
  return BY_WORD.get(word);
}

/** The singular of a counted thing. */
export function singularOf(unit: CountUnit): string {
  return SINGULAR.get(unit) ?? unit;
}
