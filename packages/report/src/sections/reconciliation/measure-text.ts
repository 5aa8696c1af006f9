import { unitName } from '@stplan/model';
import type { StatementFamily } from '../../reading/statement-family.ts';

/** In what a statement's table is printed, and which sectors it counts: `£m, health and social care`. */
export function measureText({ statements }: StatementFamily): string {
  const first = statements[0];
  if (first === undefined) return '';
  const measure = first.scale === 'ones' ? unitName(first.unit) : first.scale;
  return [measure, ...first.scope].join(', ');
}
