import { type Formula, type Period, type PlanElement, periodText, yearPeriod, yearText } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import type { Measure } from '../measure/measure.ts';
import { MEASURED_KINDS, measureOf, measuresOf } from '../measure/measures.ts';
import { formulaText } from './formula-text.ts';
import { ownOfTable } from './own-row.ts';
import { FAILED, type Outcome, type Scope } from './scope.ts';

type Named = Extract<Formula, { form: 'named' }>;
type Own = Extract<Formula, { form: 'own' }>;

/** A figure of an element by its name: `WUH.planned in 2018/19`, or the element itself: `DrugGrowth`, `owner = WUH`. */
export function named(formula: Named, scope: Scope): Outcome {
  const { books } = scope;
  const { name, kinds } = formula.element;
  const candidates = kindsOf(kinds).flatMap((kind) => books.plan.lookup(name, [kind]) ?? []);
  for (const element of candidates) {
    const measure = measureOf(element, formula.measure);
    if (measure !== undefined) return read(element, measure, formula, { ...scope, books: books.home(element) });
  }
  const [element] = candidates;
  if (formula.measure === undefined) return { word: element?.name ?? name };
  // A name that stands for nothing is reported where names are.
  if (element === undefined) return FAILED;
  return unknown(element, formula.measure, formula, books);
}

/** A measure without a name: a row of the same table, or of the element or footprint that the formula speaks of. */
export function own(formula: Own, scope: Scope): Outcome {
  const { books } = scope;
  const row = ownOfTable(formula, scope);
  if (row !== undefined) return row;
  const element = scope.element ?? books.plan.footprint ?? books.plan.definition;
  if (element === undefined) return FAILED;
  const whole = element.kind === 'position' ? subjectElement(element.subject?.name, books) : element;
  const measure = whole && measureOf(whole, formula.measure);
  if (whole === undefined || measure === undefined) return unknown(whole ?? element, formula.measure, formula, books);
  return read(whole, measure, formula, scope);
}

function subjectElement(name: string | undefined, { plan }: Books): PlanElement | undefined {
  return name === undefined ? undefined : plan.lookup(name, ['organisation', 'place', 'footprint']);
}

function read(
  element: PlanElement,
  measure: Measure<PlanElement>,
  formula: Named | Own,
  { books, period }: Scope,
): Outcome {
  const when = formula.period ?? period;
  const at = (other: Period | undefined) => measure(element, { books, period: other, title: formula.title });
  const value = at(when);
  if (value !== undefined) return value;
  const text = formulaText(formula);
  const missing: Outcome =
    // An assumption's formula has said itself what it lacks.
    element.kind === 'assumption' && element.formula !== undefined
      ? FAILED
      : { missing: formula.period === undefined && when !== undefined ? `${text} in ${periodText(when)}` : text };
  if (when !== undefined) return missing;
  const years = books.allYears.filter((year) => at(yearPeriod(year)) !== undefined);
  const [only] = years;
  if (only === undefined) return missing;
  return years.length === 1 ? (at(yearPeriod(only)) ?? { missing: yearText({ start: only }) }) : { years };
}

function unknown(element: PlanElement, measure: string, { span }: Named | Own, { problems }: Books): Outcome {
  const known = Object.keys(measuresOf(element)).filter((name) => name !== '');
  const subject = element.name === '' ? element.kind : `${element.kind} ${element.name}`;
  const help = known.length === 0 ? undefined : `It has ${known.join(', ')}.`;
  problems.report(
    'language/unknown-figure',
    `${capital(subject)} has no “${measure}”.`,
    span,
    help === undefined ? {} : { help },
  );
  return FAILED;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function kindsOf(kinds: Named['element']['kinds']): typeof kinds {
  return kinds.length === 0 ? MEASURED_KINDS : kinds;
}
