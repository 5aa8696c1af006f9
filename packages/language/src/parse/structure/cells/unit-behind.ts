import { kindOf } from '../../lexer/kinds.ts';
import { type FindSlip, writtenAt } from './cell-slip.ts';

const [number, accounting, scale] = ['NUMBER', 'ACCOUNTING', 'MONEY_SCALE'].map(kindOf);
const numeric = /[()\s]/g;

/** A scale of money behind a figure: `1.0 £m`. */
export const unitBehind: FindSlip = (text, tokens, index) => {
  const { kinds, lineFirst } = tokens;
  if (kinds[index + 1] !== scale || lineFirst[index + 1] === 1) return undefined;
  if (kinds[index] !== number && kinds[index] !== accounting) return undefined;
  const figure = writtenAt(text, tokens, index, index);
  const unit = writtenAt(text, tokens, index + 1, index + 1);
  const bare = figure.replace(numeric, '');
  const amount = unit.startsWith('£0') ? `£${bare}k` : `£${bare}${unit.slice(1)}`;
  const instead = kinds[index] === accounting ? `(${amount})` : amount.replace(/^£([-−–])/, '-£');
  return {
    first: index,
    count: 2,
    message: `“${figure} ${unit}” has its unit behind the figure.`,
    help: `Write ${instead}; in a table in ${unit} the figure alone.`,
    instead,
  };
};
