import { type FinancialYear, isProblem, readYear } from '@stplan/model';
import { UsageError } from '../../usage-error.ts';

/** More years than any plan covers. */
const MOST_YEARS = 20;

/** The first and the last year of `2017/18 to 2020/21`, or of one year; text that says no years ends the command. */
export function readYears(text: string): { readonly first: FinancialYear; readonly last: FinancialYear } {
  const [from = '', to = from, ...more] = text.trim().split(/\s+(?:to|-|–)\s+|\s*\.\.\s*/);
  const [first, last] = [readYear(from), readYear(to)];
  if (isProblem(first) || isProblem(last) || more.length > 0) {
    const why = isProblem(first) ? first.error : isProblem(last) ? last.error : 'it names more than two';
    throw new UsageError(`“${text}” are no years (${why}); write them as "2017/18 to 2020/21"`);
  }
  const count = last.start - first.start + 1;
  if (count < 1) throw new UsageError(`“${text}” end before they begin`);
  if (count > MOST_YEARS) throw new UsageError(`“${text}” are ${count} years; a plan has at most ${MOST_YEARS}`);
  return { first, last };
}
