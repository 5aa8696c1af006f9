import type { Plan } from '@stplan/model';
import { elementsOf } from './elements.ts';

/** How often each source is cited. Citations stand on elements, rows and statements alike, so all values are walked. */
export function citationCounts(plan: Plan): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const queue: unknown[] = elementsOf(plan);
  for (let value = queue.pop(); value !== undefined || queue.length > 0; value = queue.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if ('locator' in value && 'source' in value) {
      const { name } = value.source as { readonly name: string };
      counts.set(name, (counts.get(name) ?? 0) + 1);
    } else {
      for (const inner of Object.values(value)) if (typeof inner === 'object') queue.push(inner);
    }
  }
  return counts;
}
