import type { ReportView } from '../../reading/report-view.ts';
import { contractHeadline } from './contract-headline.ts';
import { efficiencyHeadline } from './efficiency-headline.ts';
import type { Headline, HeadlineReader } from './headline.ts';
import { milestoneHeadline } from './milestone-headline.ts';
import { doNothingHeadline, plannedHeadline, unexplainedHeadline } from './position-headlines.ts';
import { statementHeadline } from './statement-headline.ts';

/** In order of what a board asks first. */
const READERS: readonly HeadlineReader[] = [
  doNothingHeadline,
  plannedHeadline,
  unexplainedHeadline,
  efficiencyHeadline,
  contractHeadline,
  milestoneHeadline,
  statementHeadline,
];

/** The headline figures that the plan has something for, at most six. */
export function headlinesOf(view: ReportView): Headline[] {
  return READERS.flatMap((read) => read(view) ?? []).slice(0, 6);
}
