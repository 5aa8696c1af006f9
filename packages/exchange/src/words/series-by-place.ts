import type { Plan, Series } from '@stplan/model';

type Place = { readonly file: string; readonly start: number };

/** The key of a place in a plan's files. */
export const placeKey = (file: string, start: number): string => `${start} ${file}`;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The series of every row of a plan, whatever table it stands in, by the place where its row begins. */
export function seriesByPlace({ elements }: Plan): ReadonlyMap<string, Series> {
  const found = new Map<string, Series>();
  const add = (series: unknown, span: unknown) => {
    if (!isSeries(series) || !isObject(span)) return;
    const { file, start } = span as Place;
    found.set(placeKey(file, start), series);
  };
  const look = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const each of value) look(each);
      return;
    }
    if (!isObject(value) || typeof value.n === 'bigint') return;
    if (isSeries(value.series)) {
      add(value.series, value.span);
      return;
    }
    for (const [key, inner] of Object.entries(value)) if (key !== 'span' && key !== 'citations') look(inner);
  };
  for (const all of Object.values(elements)) look(all);
  return found;
}

function isSeries(value: unknown): value is Series {
  return isObject(value) && Array.isArray(value.periods) && Array.isArray(value.cells);
}
