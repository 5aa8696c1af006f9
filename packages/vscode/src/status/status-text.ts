import type { PlanSummary } from '@stplan/server/protocol';

type Counts = Pick<PlanSummary, 'errors' | 'warnings' | 'notes' | 'waiting'>;

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** `£1.5m unexplained, 4 findings`: what stands in the status bar. */
export function statusText({ unexplained, ...counts }: Counts & Pick<PlanSummary, 'unexplained'>): string {
  const { errors, warnings, notes, waiting } = counts;
  const held = waiting > 0 ? `, ${waiting} waiting` : '';
  return `${unexplained ?? 'nothing'} unexplained, ${counted(errors + warnings + notes, 'finding')}${held}`;
}

/** `3 errors, 1 warning, 0 notes`; with what is held back while a text cannot be read. */
export function findingsText({ errors, warnings, notes, waiting }: Counts): string {
  const told = [counted(errors, 'error'), counted(warnings, 'warning'), counted(notes, 'note')].join(', ');
  return waiting > 0 ? `${told}; ${waiting} more once everything can be read` : told;
}
