import { type FinancialYear, isProblem, type Problem, readYear } from '@stplan/model';

/** More years than any plan covers. */
const MOST_YEARS = 20;

/** The first and the last year of `2017/18 to 2020/21`, or of one year. */
export function readYears(text: string): { readonly first: FinancialYear; readonly last: FinancialYear } | Problem {
  const [from = '', to = from, ...more] = text.trim().split(/\s+(?:to|-|–)\s+|\s*\.\.\s*/);
  const [first, last] = [readYear(from), readYear(to)];
  if (isProblem(first) || isProblem(last) || more.length > 0) {
    const why = isProblem(first) ? first.error : isProblem(last) ? last.error : 'it names more than two';
    return { error: `“${text}” are no years (${why}); write them as "2017/18 to 2020/21"` };
  }
  const count = last.start - first.start + 1;
  if (count < 1) return { error: `“${text}” end before they begin` };
  if (count > MOST_YEARS) return { error: `“${text}” are ${count} years; a plan has at most ${MOST_YEARS}` };
  return { first, last };
}
