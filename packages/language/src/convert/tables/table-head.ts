import type { PlanToken } from '../../parse/parsed-file.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { firstFrom } from '../first-token.ts';
import { type Placed, spanOf } from '../place.ts';

/** The words of a table before its brace: where a unit or basis would stand. */
export type TableHead = {
  /** Behind the last word that comes before unit and basis. */
  readonly unitAt: number;
  /** Behind the unit, where the basis belongs. */
  readonly basisAt: number;
};

/** Finds where unit and basis stand or would stand in `position WUH in £m annual scope provider {`. */
export function tableHead(context: ConversionContext, node: Placed): TableHead {
  const words = headTokens(context, node);
  const unit = words.findLastIndex(({ type }) => type === 'in');
  const next = words.findIndex(({ type }) => ['annual', 'incremental', 'accumulated', 'scope'].includes(type));
  const before = words[(next < 0 ? words.length : next) - 1];
  const place = spanOf(context, node);
  const unitAt = before?.end ?? place.start;
  return { unitAt, basisAt: (unit < 0 ? undefined : words[unit + 1]?.end) ?? unitAt };
}

function headTokens(context: ConversionContext, node: Placed): readonly PlanToken[] {
  const { tokens } = context;
  const { start } = spanOf(context, node);
  const first = firstFrom(tokens, start);
  let last = first;
  while (last < tokens.length && tokens[last]?.type !== '{') last++;
  return tokens.slice(first, last);
}

/** Where the words before the brace end. */
export function headEnd(context: ConversionContext, node: Placed): number {
  return headTokens(context, node).at(-1)?.end ?? spanOf(context, node).start;
}
