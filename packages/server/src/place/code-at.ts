import type { ParsedFile, PlanToken } from '@stplan/language';
import { nodeAt } from './node-path.ts';
import { tokenAt } from './token-at.ts';

/** The text in quotes behind `ods` or `code` at an offset. */
export function codeAt(parsed: ParsedFile, offset: number): PlanToken | undefined {
  const token = tokenAt(parsed.tokens, offset);
  return token?.type === 'STRING' && nodeAt(parsed, offset, 'Ods', 'Code') !== undefined ? token : undefined;
}
