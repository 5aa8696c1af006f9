import { type Exact, isZero, minus, type Plan, plus, type Scenario, times, type Workspace, ZERO } from '@stplan/model';
import { evaluateCell } from '../formula/evaluate-cell.ts';
import type { Books } from '../ledger/books.ts';
import { booksAmong } from '../ledger/neighbours.ts';
import { slipsOf } from '../schedule/slips.ts';
import { changeOf, controlTotalTest, fundCliff, turnOf } from './control-total-test.ts';
import { ofWholeOrganisation, slipsIn, wholeMovements, type YearFigures, yearFigures } from './scenario-figures.ts';
import type { ScenarioControlTotal, ScenarioDelta, ScenarioOutcome, ScenarioSlip } from './scenario-outcome.ts';
import { scenarioPlan } from './scenario-plan.ts';
import { schemeDelays } from './scheme-delays.ts';

/**
 * What each scenario of a plan does to every organisation and year. The plan is taken as it is assembled, not as it is
 * reconciled: a figure that a formula gives follows from what is set.
 */
export function scenarioOutcomes(plan: Plan, workspace?: Workspace): readonly ScenarioOutcome[] {
  const scenarios = [...plan.elements.scenario].sort((a, b) => (a.name < b.name ? -1 : 1));
  if (scenarios.length === 0) return [];
  const books = booksAmong(plan, workspace, evaluateCell);
  const before = figuresOnce(books);
  return scenarios.map((scenario) => outcomeOf(books, before, workspace, scenario));
}

/** Figures of the plan itself by organisation and year: all scenarios are held against the same. */
function figuresOnce(books: Books): (name: string, year: number) => YearFigures {
  const known = new Map<string, YearFigures>();
  return (name, year) => {
    const key = `${year} ${name}`;
    const found = known.get(key) ?? yearFigures(books, name, year);
    known.set(key, found);
    return found;
  };
}

function outcomeOf(
  books: Books,
  beforeOf: (name: string, year: number) => YearFigures,
  workspace: Workspace | undefined,
  scenario: Scenario,
): ScenarioOutcome {
  const { plan, misfits } = scenarioPlan(books.plan, scenario);
  const supposed = booksAmong(plan, workspace, evaluateCell);
  const delays = schemeDelays(books, supposed);
  const members = books.members.all.map(({ name, share }) => ({ name, share }));
  const years = books.years.map((year) => {
    const own = members.map(({ name, share }) => {
      const [before, after] = [beforeOf(name, year), yearFigures(supposed, name, year)];
      return { share, ...deltaOf(name, year, before, after, ofWholeOrganisation(books, name, delays.of(name, year))) };
    });
    const whole = minus(wholeMovements(supposed, year), wholeMovements(books, year));
    const late = plus(
      minus(slipsIn(supposed, undefined, year), slipsIn(books, undefined, year)),
      delays.of(undefined, year),
    );
    return { deltas: [systemOf(year, own, whole, late), ...own.map(({ delta }) => delta)], own };
  });
  return {
    name: scenario.name,
    title: scenario.title,
    base: scenario.base?.name,
    deltas: years
      .flatMap(({ deltas }) => deltas)
      .filter(({ change, confidence }) => !isZero(change) || !isZero(confidence))
      .sort(byOwner),
    controlTotals: years.flatMap(({ own }) => own.flatMap(({ controlTotals }) => controlTotals)).sort(byOwner),
    slips: slipsBetween(books, supposed),
    misfits,
  };
}

type Owned = Pick<ScenarioDelta, 'organisation' | 'year'>;

function byOwner(a: Owned, b: Owned): number {
  const [one, other] = [a.organisation ?? '', b.organisation ?? ''];
  return one < other ? -1 : one > other ? 1 : a.year - b.year;
}

function deltaOf(
  organisation: string,
  year: number,
  before: YearFigures,
  after: YearFigures,
  delayed: Exact,
): { readonly delta: ScenarioDelta; readonly controlTotals: readonly ScenarioControlTotal[] } {
  const start = changeOf(before.doNothing, after.doNothing);
  // Lines tell of the position doing nothing: where that is stated besides, it does not follow them.
  const lines = isZero(start) ? changeOf(before.lines, after.lines) : ZERO;
  const figures = [
    lines,
    start,
    changeOf(before.planned, after.planned),
    changeOf(before.movements, after.movements),
    changeOf(before.residual, after.residual),
  ].reduce(plus);
  const slips = plus(changeOf(before.slips, after.slips), delayed);
  const test = controlTotalTest(before, after, plus(figures, slips));
  const fund = fundCliff(before, after, test);
  const delta = {
    organisation,
    year,
    planned: before.planned,
    figures,
    slips,
    fund,
    change: [figures, slips, fund].reduce(plus),
    confidence: minus(before.atRisk, after.atRisk),
  };
  const turn = turnOf(test);
  return { delta, controlTotals: turn === undefined ? [] : [{ organisation, year, ...turn }] };
}

/** The sum over the members by their shares, with what belongs to none of them. */
function systemOf(
  year: number,
  own: readonly { readonly share: Exact; readonly delta: ScenarioDelta }[],
  whole: Exact,
  late: Exact,
): ScenarioDelta {
  const sumOf = (part: 'figures' | 'slips' | 'fund' | 'confidence' | 'planned') =>
    own.reduce((total, { share, delta }) => plus(total, times(share, delta[part] ?? ZERO)), ZERO);
  const figures = plus(sumOf('figures'), whole);
  const slips = plus(sumOf('slips'), late);
  const fund = sumOf('fund');
  return {
    organisation: undefined,
    year,
    planned: own.every(({ delta }) => delta.planned === undefined) ? undefined : sumOf('planned'),
    figures,
    slips,
    fund,
    change: [figures, slips, fund].reduce(plus),
    confidence: sumOf('confidence'),
  };
}

function slipsBetween(books: Books, supposed: Books): readonly ScenarioSlip[] {
  const before = new Map(
    slipsOf(books)
      .now()
      .map(({ scheme, months }) => [scheme.name, months]),
  );
  return slipsOf(supposed)
    .now()
    .flatMap(({ scheme, milestone, months }) =>
      months > (before.get(scheme.name) ?? 0) ? [{ scheme: scheme.name, milestone, months }] : [],
    );
}
