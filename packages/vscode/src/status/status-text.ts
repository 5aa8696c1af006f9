import type { PlanSummary } from '@stplan/server/protocol';

type Counts = Pick<PlanSummary, 'errors' | 'warnings' | 'notes'>;

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** `£1.5m unexplained, 4 findings`: what stands in the status bar. */
export function statusText({ unexplained, ...counts }: Counts & Pick<PlanSummary, 'unexplained'>): string {
  const { errors, warnings, notes } = counts;
  return `${unexplained ?? 'nothing'} unexplained, ${counted(errors + warnings + notes, 'finding')}`;
}

/** `3 errors, 1 warning, 0 notes` */
export function findingsText({ errors, warnings, notes }: Counts): string {
  return [counted(errors, 'error'), counted(warnings, 'warning'), counted(notes, 'note')].join(', ');
}
