import { nearNames, type Problem } from '@stplan/model';

/** What the library has under a name, a title and codes. */
export type Named = { readonly name: string; readonly title: string; readonly ods?: string; readonly code?: string };

/** The one that somebody means by its name, title or code, whatever the capitals; undefined when there is none. */
export function foundByName<T extends Named>(wanted: string, all: readonly T[]): T | undefined {
  const lower = wanted.trim().toLowerCase();
  const has = (pick: (one: T) => string | undefined) => all.find((one) => pick(one)?.toLowerCase() === lower);
  return has(({ name }) => name) ?? has(({ title }) => title) ?? has(({ ods }) => ods) ?? has(({ code }) => code);
}

/** The same, or what may be meant instead. */
export function namedOrRefused<T extends Named>(
  wanted: string,
  all: readonly T[],
  what: string,
  otherwise: string,
): T | Problem {
  const found = foundByName(wanted, all);
  if (found !== undefined) return found;
  const lower = wanted.trim().toLowerCase();
  const held = lower.length < 3 ? [] : all.filter(({ title }) => title.toLowerCase().includes(lower));
  const near = [
    ...nearNames(
      wanted,
      all.flatMap(({ name, title, ods }) => [name, title, ...(ods ? [ods] : [])]),
    ),
  ];
  const meant = [...new Set([...near, ...held.map(({ name }) => name)])].slice(0, 3);
  const guess = meant.length === 0 ? '' : `; did you mean ${meant.join(', ')}?`;
  return { error: `the library has no ${what} ${wanted}${guess || `; ${otherwise}`}` };
}
