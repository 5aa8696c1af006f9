import type { MilestoneRow } from '../../reading/milestone-rows.ts';
import { counted, separated } from '../../words/wording.ts';

/** The slack of a milestone in words: `critical`, `30 days`, `5 days late`. */
export function slackText({ scheduled, critical, complete }: MilestoneRow): string {
  if (complete) return 'complete';
  const days = scheduled?.slackDays;
  if (days !== undefined && days < 0) return `${separated(-days)} days late`;
  if (critical) return 'critical';
  return days === undefined ? '' : counted(days, 'day');
}
