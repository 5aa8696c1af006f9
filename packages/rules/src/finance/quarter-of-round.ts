import type { Statement } from '@stplan/model';
import { statementPart } from '../wording/statement-part.ts';

/** Whether a statement on phasing holds a quarter of the fund against the round’s, rather than all parts against the year. */
export function isQuarterOfRound(statement: Statement): boolean {
  return /^quarter-\d$/.test(statementPart(statement));
}
