import type { Statement, Term } from '@stplan/model';
import { termCell } from './amount.ts';
import { listed } from './listed.ts';
import { numberWord } from './number-word.ts';
import { shortLabel } from './short-label.ts';
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

/**
 * A side in a sentence, with the names that are left when the title has said whose they are: `planned is (2.5)`,
 * `A (14.0) and B (1.2) come to (15.2)`, `six figures come to 4.1`.
 */
export function sideText(terms: readonly Term[], statement: Statement): string {
  const [only] = terms;
  if (only !== undefined && terms.length === 1) {
    return `${shortLabel(only, statement)} is ${sideTotal(terms, statement)}`;
  }
  const isOne = terms.filter(({ sign }) => sign === 1).length === 1 && terms.length <= MOST_LISTED;
  return `${figuresText(terms, statement)} ${isOne ? 'comes' : 'come'} to ${sideTotal(terms, statement)}`;
}

/** Figures with their names, those that are taken away behind the others, or how many there are. */
export function figuresText(terms: readonly Term[], statement: Statement): string {
  if (terms.length > MOST_LISTED) return `${numberWord(terms.length)} figures`;
  const [added, taken] = [1, -1].map((sign) => {
    const some = terms.filter((term) => term.sign === sign);
    return listed(some.map((term) => `${shortLabel(term, statement)} ${termCell(term, statement)}`));
  });
  return [added, taken === '' ? '' : `less ${taken}`].filter((words) => words !== '').join(' ');
}
