/** Which way the lines of a hatching run: rising or falling to the right, or level. */
export type HatchDirection = 'up' | 'down' | 'level';

/** The classes of marks that are filled with a hatching, for print and for those who see no colour; two lines cross. */
export const HATCHED: ReadonlyMap<string, readonly HatchDirection[]> = new Map([
  ['adverse', ['up']],
  ['unidentified', ['down']],
  ['gap', ['up', 'down']],
  ['k3', ['up', 'down']],
  ['k5', ['level']],
]);

/** How wide and how high a bar may be for its hatching to fill it, in the units of a chart. */
export const WIDEST_HATCHED = 760;
export const HIGHEST_HATCHED = 300;
