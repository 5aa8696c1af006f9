import { isProblem, type Problem } from '@stplan/model';
import { UsageError } from '../../usage-error.ts';

/** What was asked for; a problem ends the command. */
export function orRefused<T extends object>(found: T | Problem): T {
  if (isProblem(found)) throw new UsageError(found.error);
  return found;
}
