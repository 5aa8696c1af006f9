import { ELEMENT_KINDS, type Plan, periodText, type Statement } from '@stplan/model';
import { withPeriod } from './statement-title.ts';

/** Titles that are longer push the figures out of sight; the name says as much to who knows the plan. */
const LONGEST_TITLE = 40;

/** What a statement speaks of, as a message begins: `Hampshire and Isle of Wight 2020/21`. */
export function subjectTitle({ subject, period }: Statement, plan: Plan): string {
  const title = titleOf(subject, plan);
  return period === undefined ? title : withPeriod(title, periodText(period));
}

/** A position of a body carries the body's name and no title. */
const TITLED = ELEMENT_KINDS.filter((kind) => !['position', 'sign-off', 'expectation'].includes(kind));

/** The title of an element where it has one that is short, else its name. */
export function titleOf(name: string, plan: Plan): string {
  const title = plan.lookup(name, TITLED)?.title;
  return title !== undefined && title.length <= LONGEST_TITLE ? title : name;
}
