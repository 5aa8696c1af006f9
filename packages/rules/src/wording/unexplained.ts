import type { Statement } from '@stplan/model';
import { magnitude, toleranceText, verbAfter } from './amount.ts';

/** How far apart the two sides are: `£134m is unexplained (tolerance £5.5m)`. */
export function unexplainedText(statement: Statement): string {
  const size = statement.unexplained ?? statement.difference;
  if (size === undefined) return 'the difference is not known';
  return `${magnitude(size, statement)} ${verbAfter(size, statement)} unexplained${toleranceText(statement)}`;
}
