import { parsePlan } from '@stplan/language';
import { planElements } from '../merge/plan-nodes.ts';

/** Words that a row of a position may begin with: others need not be parsed. */
const FIRST_WORD = /^[a-z]/;

/** Whether words with a figure behind them are one row of a position: `income "Contracts"`, `planned before fund`. */
export function isPositionRow(words: string): boolean {
  if (!FIRST_WORD.test(words) || words.length > 500) return false;
  const parsed = parsePlan(`part of P\nposition P in £m annual {\n  years 2017/18\n  ${words} 1.0\n}\n`);
  if (parsed.problems.length > 0 || parsed.tree.elements.length !== 1) return false;
  const rows = planElements(parsed).get('position P')?.rows ?? [];
  return rows.length === 2 && rows[1]?.cells?.length === 1;
}
