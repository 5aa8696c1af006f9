import type { Citation } from '@stplan/model';

/** Citations in words: `Stp2016, table 4; CcgPlan17`; undefined for none. */
export function citationText(citations: readonly Citation[]): string | undefined {
  if (citations.length === 0) return undefined;
  return citations.map(({ source, locator }) => (locator ? `${source.name}, ${locator}` : source.name)).join('; ');
}
