import { type Expectation, type Formula, type Operator, type Period, type Term, yearPeriod } from '@stplan/model';
import { type Place, sharedUnit } from '../formula/arithmetic.ts';
import { chainOf } from '../formula/chain.ts';
import { isComparison } from '../formula/compared.ts';
import { evaluate, type LiteralRole } from '../formula/evaluate.ts';
import { formulaText } from '../formula/formula-text.ts';
import { ELEMENT } from '../formula/held-series.ts';
import { isValue, type Outcome, type Scope } from '../formula/scope.ts';
import { comparisonInFigures, textInFigures } from '../formula/text-in-figures.ts';
import type { Books } from '../ledger/books.ts';
import type { Draft, Test } from '../statement/draft.ts';
import type { Identity } from './identity.ts';

/** What the author expects of the figures: an equation is a statement like any other, a comparison is a target or a cap. */
export const expectation: Identity = (books) =>
  books.plan.elements.expectation.flatMap((element) =>
    conditions(element.condition).flatMap((condition) => draftsOf(books, element, condition, element.period)),
  );

/** Expectations joined by “and” are checked one by one. */
function conditions(formula: Formula): readonly Formula[] {
  if (formula.form !== 'binary' || formula.operator !== 'and') return [formula];
  const { first, steps } = chainOf(formula);
  const joined = steps.findLastIndex(({ operator }) => operator !== 'and') + 1;
  const start = joined === 0 ? first : (steps[joined - 1] ?? first);
  return [start, ...steps.slice(joined).map(({ right }) => right)].flatMap((one) =>
    one === start || one.form !== 'binary' ? [one] : conditions(one),
  );
}

const TESTS: { readonly [O in Operator]?: Test } = {
  '=': 'equal',
  '<>': 'different',
  '<': 'below',
  '<=': 'at most',
  '>': 'above',
  '>=': 'at least',
};

function draftsOf(books: Books, element: Expectation, condition: Formula, period: Period | undefined): Draft[] {
  const text = formulaText(condition);
  const scope: Scope = { books, period, element: undefined, holder: ELEMENT };
  if (condition.form !== 'binary' || !isComparison(condition.operator)) {
    return spread(books, element, condition, period, evaluate(condition, scope), (outcome) =>
      'truth' in outcome ? [alternatives(books, element, condition, period, outcome.truth)] : [],
    );
  }
  const { operator, left, right } = condition;
  const role: LiteralRole = operator === '=' ? 'equated' : 'input';
  return spread(books, element, condition, period, evaluate(left, scope, role), (one) =>
    spread(books, element, condition, period, evaluate(right, scope, role), (other) => {
      if (!('term' in one) || !('term' in other)) return [];
      const place: Place = { label: text, span: condition.span, problems: books.problems };
      const unit = sharedUnit(one.term, other.term, operator, place);
      if (unit === undefined) return [];
      return [
        {
          ...base(element, text, period),
          inFigures: comparisonInFigures(condition, scope, one.term, other.term),
          lhs: addends(one.term),
          rhs: [other.term],
          unit,
          test: TESTS[operator] ?? 'equal',
        },
      ];
    }),
  );
}

/** Goes on with a value; says so when a figure is not stated; and takes each year when nothing says which is meant. */
function spread(
  books: Books,
  element: Expectation,
  condition: Formula,
  period: Period | undefined,
  outcome: Outcome,
  next: (outcome: Outcome) => Draft[],
): Draft[] {
  if (isValue(outcome)) return next(outcome);
  if ('years' in outcome) return outcome.years.flatMap((year) => draftsOf(books, element, condition, yearPeriod(year)));
  if (!('missing' in outcome)) return [];
  return [
    {
      ...base(element, formulaText(condition), period),
      lhs: [],
      rhs: [],
      verdict: 'incomplete',
      reason: `${outcome.missing} is not stated`,
    },
  ];
}

/** The addends of a sum stand beside each other in the statement. */
function addends(term: Term): readonly Term[] {
  const { origin } = term;
  return origin.form === 'derived' && origin.operation === 'sum' && term.sign === 1 && origin.terms.length > 0
    ? origin.terms
    : [term];
}

function base(element: Expectation, text: string, period: Period | undefined) {
  return {
    identity: 'expectation',
    subject: text,
    title: text,
    period,
    complaint: element.message,
    organisations: [] as readonly string[],
    span: element.condition.span,
    scope: [] as readonly string[],
  } as const;
}

/** Conditions joined by “or” hold together or not; the first comparison shows the figures. */
function alternatives(
  books: Books,
  element: Expectation,
  condition: Formula,
  period: Period | undefined,
  truth: boolean,
): Draft {
  const scope: Scope = { books, period, element: undefined, holder: ELEMENT };
  const shown = firstComparison(condition);
  const sides = shown === undefined ? [] : [shown.left, shown.right].map((side) => evaluate(side, scope));
  const [lhs, rhs] = sides.map((side) => ('term' in side ? [side.term] : []));
  return {
    ...base(element, formulaText(condition), period),
    inFigures: textInFigures(condition, scope),
    lhs: lhs ?? [],
    rhs: rhs ?? [],
    settled: truth ? 'met' : 'not-met',
  };
}

function firstComparison(formula: Formula): Extract<Formula, { form: 'binary' }> | undefined {
  if (formula.form !== 'binary') return undefined;
  return isComparison(formula.operator) ? formula : (firstComparison(formula.left) ?? firstComparison(formula.right));
}
