import type { Plan, SourceSpan } from '@stplan/model';
import { planRule } from '../../rule/index.ts';

/** Titles under which capital that pays for running costs goes through plans. */
const TITLE = /\bcapital\b.{0,12}\b(to|into|for)\b.{0,12}\brevenue\b/i;

/** Capital moved into revenue that is not marked as non-recurrent. */
export const rule = planRule({
  id: 'capital/capital-to-revenue',
  number: 'STP0415',
  severity: 'warning',
  title: 'Capital is turned into revenue as if it came every year',
  check: ({ plan }) =>
    titled(plan)
      .filter(({ title, once }) => TITLE.test(title) && !once)
      .map(({ title, span }) => ({
        message: `“${title}” uses capital for running costs and is not marked as non-recurrent, so the underlying position counts on it in every year.`,
        help: 'Mark it as non-recurrent, so that later years and the underlying position are without it.',
        span,
      })),
});

type Titled = { readonly title: string; readonly once: boolean; readonly span: SourceSpan };

/** What can be marked as non-recurrent, with its title. */
function titled({ elements }: Plan): Titled[] {
  const rows = elements.position.flatMap((position) =>
    position.rows.map(({ title, nonRecurrent, labelSpan }) => ({ title, once: nonRecurrent, span: labelSpan })),
  );
  const schemes = [...elements.efficiency, ...elements.funding].map(({ title, recurrent, nameSpan }) => ({
    title,
    once: recurrent?.value.n === 0n,
    span: nameSpan,
  }));
  return [...rows, ...schemes].flatMap(({ title, once, span }) => (title === undefined ? [] : [{ title, once, span }]));
}
