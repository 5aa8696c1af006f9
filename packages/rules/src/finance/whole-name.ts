import type { Plan } from '@stplan/model';

/** The name under which the figures of the whole footprint are asked for. */
export function wholeName({ footprint, name }: Plan): string {
  return footprint?.name ?? name;
}
