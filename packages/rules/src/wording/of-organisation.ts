import type { Statement } from '@stplan/model';
import type { RuleContext } from '../rule/rule-context.ts';

/** Whether a statement speaks of one organisation, not of a footprint, place or sector. */
export function isOfOrganisation({ subject }: Statement, { plan }: RuleContext): boolean {
  return plan.lookup(subject, ['organisation']) !== undefined;
}
