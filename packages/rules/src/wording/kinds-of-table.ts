import { isRatio, type Statement } from '@stplan/model';
import { statementPart } from './statement-part.ts';

/** Whether a table statement recomputes a printed percentage. */
export function isPercentage({ unit }: Statement): boolean {
  return isRatio(unit);
}

/** Whether a table statement goes from one time to the next: opening, change, closing, next opening. */
export function isStepOfTime(statement: Statement): boolean {
  const part = statementPart(statement);
  return /(^|-)(opening|closing)$/.test(part) && !/(^|-)total-(opening|closing)$/.test(part);
}
