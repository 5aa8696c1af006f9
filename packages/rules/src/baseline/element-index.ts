import type { PlanElement, SourceSpan, Workspace } from '@stplan/model';

/** Finds the innermost element around a place; undefined outside of all. */
export type ElementAt = (span: SourceSpan) => PlanElement | undefined;

/** Sorts the elements of all plans by file and place, for many look-ups. */
export function elementIndex({ plans, libraries }: Pick<Workspace, 'plans' | 'libraries'>): ElementAt {
  const files = new Map<string, PlanElement[]>();
  for (const { elements } of [...plans, ...libraries]) {
    for (const element of Object.values(elements).flat() as readonly PlanElement[]) {
      const { file } = element.span;
      const known = files.get(file);
      if (known === undefined) files.set(file, [element]);
      else known.push(element);
    }
  }
  for (const known of files.values()) known.sort((a, b) => a.span.start - b.span.start);
  return (span) => {
    const known = files.get(span.file) ?? [];
    for (let at = lastStarted(known, span.start); at >= 0; at--) {
      const element = known[at];
      if (element !== undefined && element.span.end >= span.end) return element;
    }
    return undefined;
  };
}

/** The index of the last element that starts at or before an offset; -1 when there is none. */
function lastStarted(elements: readonly PlanElement[], offset: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
