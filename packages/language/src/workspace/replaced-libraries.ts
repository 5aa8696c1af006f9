import type { PlanFragment } from '@stplan/model';

/** The files of the national library that stand: a library of the same name in the workspace takes the place of one. */
export function standingLibrary(national: readonly PlanFragment[], own: readonly PlanFragment[]): PlanFragment[] {
  const replaced = new Set(own.flatMap(({ header }) => (header?.form === 'library' ? header.name : [])));
  return national.filter(({ header }) => header?.form !== 'library' || !replaced.has(header.name));
}
