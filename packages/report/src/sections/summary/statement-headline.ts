import { isBroken } from '../../reading/verdicts.ts';
import { say } from '../../words/sentence.ts';
import { counted, separated } from '../../words/wording.ts';
import type { HeadlineReader } from './headline.ts';

/** How many of the plan's statements do not agree. */
export const statementHeadline: HeadlineReader = (view) => {
  const { statements } = view.input;
  if (statements.length === 0) return undefined;
  const broken = statements.filter(({ verdict }) => isBroken(verdict)).length;
  const open = statements.filter(({ verdict }) => verdict === 'incomplete' || verdict === 'incomparable').length;
  return {
    label: 'Statements that do not agree',
    figure: separated(broken),
    note: say`of ${counted(statements.length, 'statement')} worked out${open > 0 ? `; ${separated(open)} cannot be` : ''}`,
    section: 'reconciliation',
    alarming: broken > 0,
  };
};
