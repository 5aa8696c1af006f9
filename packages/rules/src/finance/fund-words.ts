import type { Plan, Statement } from '@stplan/model';
import { subjectTitle } from '../wording/subject-title.ts';

/** What is tested against a control total, as a message begins: `Estmere Hospitals 2018/19: planned before fund`. */
export function fundWords(statement: Statement, plan: Plan): string {
  const labels = statement.lhs.map(({ label }) => label).join(' ');
  const basis = ['before fund', 'including fund'].find((words) => labels.includes(words));
  return `${subjectTitle(statement, plan)}: planned${basis === undefined ? '' : ` ${basis}`}`;
}
