import type { Statement, Term } from '@stplan/model';
import { termCell } from './amount.ts';
import { listed } from './listed.ts';
import { numberWord } from './number-word.ts';
import { sideTotal } from './side-total.ts';
import { statementTitle } from './statement-title.ts';
import { unexplainedText } from './unexplained.ts';

/** More figures than this are counted instead of listed; they stand among the places of the finding. */
const MOST_LISTED = 4;

/** What the parts come to, what the plan states, and how far apart they are, with what else there is to know. */
export function sumMessage(statement: Statement): string {
  const { lhs, rhs, reason } = statement;
  const more = reason === undefined ? '' : `; ${reason}`;
  return `${statementTitle(statement)}: ${sideText(lhs, statement)}, but ${sideText(rhs, statement)}: ${unexplainedText(statement)}${more}.`;
}

/** A side in a sentence: `A planned is (2.5)`, `A (14.0) and B (1.2) come to (15.2)`, `six figures come to 4.1`. */
export function sideText(terms: readonly Term[], statement: Statement): string {
  const [only] = terms;
  if (only !== undefined && terms.length === 1) return `${only.label} is ${termCell(only, statement)}`;
  return `${figuresText(terms, statement)} come to ${sideTotal(terms, statement)}`;
}

/** Figures with their names, or how many there are. */
export function figuresText(terms: readonly Term[], statement: Statement): string {
  if (terms.length > MOST_LISTED) return `${numberWord(terms.length)} figures`;
  return listed(terms.map((term) => `${term.sign === 1 ? '' : 'less '}${term.label} ${termCell(term, statement)}`));
}
