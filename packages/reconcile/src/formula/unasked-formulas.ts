import { type Plan, yearPeriod } from '@stplan/model';
import { type Books, booksOf } from '../ledger/books.ts';
import { evaluateCell } from './evaluate-cell.ts';

/** What is wrong with a formula in every period, unlike a figure that only some year lacks. */
const LASTING: ReadonlySet<string> = new Set([
  'language/cycle',
  'language/units',
  'language/unknown-figure',
  'language/division-by-zero',
]);

/**
 * Reports what is wrong with formulas of assumptions that nothing has asked for yet. They are worked out in books of
 * their own, for no year and for each, so that a year which nobody wants of them is not missed.
 */
export function reportUnaskedFormulas(plan: Plan, { problems, allYears }: Books): void {
  const assumptions = plan.elements.assumption.filter(({ formula }) => formula !== undefined);
  if (assumptions.length === 0) return;
  const books = booksOf(plan, evaluateCell);
  for (const assumption of assumptions) {
    books.assumed(assumption, undefined);
    for (const year of allYears) books.assumed(assumption, yearPeriod(year));
  }
  for (const { rule, message, span, help, related } of books.problems.findings()) {
    if (!LASTING.has(rule)) continue;
    problems.report(rule as Parameters<typeof problems.report>[0], message, span, {
      ...(help !== undefined && { help }),
      related,
    });
  }
}
