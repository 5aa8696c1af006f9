import type { Footprint, FundBasis, Organisation, Place, PlanDefinition, PositionMeasure, Term } from '@stplan/model';
import { acceptedPlan } from '../derive/accepted-plan.ts';
import { controlDistance, plannedWithEarnedFund } from '../derive/control-distance.ts';
import { externalTrade } from '../derive/external-trade.ts';
import { type ForecastWalk, forecastWalk } from '../derive/forecast-walk.ts';
import { fundAtTest, fundInQuarter } from '../derive/fund-parts.ts';
import { ownSavings, planBeforeAction, savingsNeeded } from '../derive/own-savings.ts';
import { atRisk, riskAdjusted } from '../derive/risk-adjusted.ts';
import { effectOf, subjectSum, unidentifiedOf, unidentifiedShare } from '../derive/system-effect.ts';
import { exitUnderlying } from '../derive/underlying-walk.ts';
import type { Books } from '../ledger/books.ts';
import { type Subject, subjectName } from '../ledger/subject.ts';
import { sumTerm } from '../term/derived-term.ts';
import { statedTerm } from '../term/stated-term.ts';
import { given, lasting, type Measure, type Measures, yearly } from './measure.ts';
import { isFund } from './organisation-figures.ts';
import { SUMMED_MEASURES } from './organisation-measures.ts';
import { positionFigure, positionSum } from './position-figure.ts';
import { subjectFigure } from './subject-figure.ts';
import { summedFigure } from './summed-figure.ts';

/** An organisation, a place or a footprint: somebody with a position. */
export type SubjectElement = Organisation | Place | Footprint | PlanDefinition;

export function subjectOfElement(element: SubjectElement, books: Books): Subject {
  return element.kind === 'plan' ? books.whole : { kind: element.kind, name: element.name };
}

type SubjectFigure = (books: Books, subject: Subject, year: number, title: string | undefined) => Term | undefined;

/** Rows that are single figures of a position and are added up over its organisations where only they state it. */
const STATED: readonly PositionMeasure[] = [
  'residual',
  'contracted',
  'actual',
  'allocation',
  'contingency',
  'reserve',
  'running costs',
  'recovery',
  'gap',
  'solutions',
  'total',
];

/** Figures of a subject and year by the words that name them, in formulas and for whoever asks where a figure is from. */
export const SUBJECT_FIGURES: Readonly<Record<string, SubjectFigure>> = {
  income: (books, subject, year, title) => lines(books, subject, 'income', year, title),
  cost: (books, subject, year, title) => lines(books, subject, 'cost', year, title),
  ...Object.fromEntries(
    SUMMED_MEASURES.map((measure): [string, SubjectFigure] => [
      measure.name,
      (books, subject, year) => subjectFigure(books, subject, measure.name, year),
    ]),
  ),
  'planned including fund': (books, subject, year) => subjectFigure(books, subject, 'planned', year),
  'control total including fund': (books, subject, year) => subjectFigure(books, subject, 'control total', year),
  'forecast before fund': onBasis('forecast', 'before fund'),
  'forecast including fund': onBasis('forecast', 'including fund'),
  ...Object.fromEntries(
    STATED.map((row): [string, SubjectFigure] => [
      row,
      (books, subject, year, title) =>
        positionFigure(books, subject, row, year, { title }) ??
        (subject.kind === 'organisation'
          ? undefined
          : summedFigure(books, subject, row, year, (_, name) =>
              positionFigure(books, organisation(name), row, year, { title }),
            )),
    ]),
  ),
  fund: orNil('fund', (books, subject, year, title) =>
    title === undefined || subject.kind !== 'organisation'
      ? subjectSum(books, subject, year, 'fund', isFund)
      : fundAtTest(books, subject.name, year, title),
  ),
  effect: orNil('effect', effectOf),
  net: orNil('effect', effectOf),
  unidentified: orNil('unidentified', unidentifiedOf),
  'unidentified share': unidentifiedShare,
  investment: orNil('investment', (books, subject, year) =>
    subjectSum(books, subject, year, 'investment', ({ group }) => group === 'investment'),
  ),
  'risk-adjusted': riskAdjusted,
  'at risk': atRisk,
  'exit underlying': exitUnderlying,
  'own savings': summed('own savings', ownSavings),
  'savings needed': summed('savings needed', savingsNeeded),
  'plan before own action': summed('plan before own action', planBeforeAction),
  distance: controlDistance,
  variance: walked('variance', 'variance'),
  'plan to go': walked('plan to go', 'toGo'),
  'forecast by actuals': walked('forecast by actuals', 'forecast'),
  'fund earned': walked('fund earned', 'earned'),
  'forecast with the fund that is earned': walked('forecast with the fund that is earned', 'withFund'),
  'change from planned': walked('change from planned', 'change'),
  'planned with the fund that is earned': summed('planned with the fund that is earned', plannedWithEarnedFund),
  'planned on what both sides accept': acceptedPlan,
  ...externalFigures(),
};

/** Measures of a subject that hold whatever the year. */
export const SUBJECT_MEASURES: Measures<SubjectElement> = {
  ...Object.fromEntries(
    Object.entries(SUBJECT_FIGURES).map(([name, figure]): [string, Measure<SubjectElement>] => [
      name,
      yearly((books, element, year, title) => figure(books, subjectOfElement(element, books), year, title)),
    ]),
  ),
  /** Of a year, or of one of its quarters as the fund is paid. */
  fund(element, reading) {
    const { books, period, title } = reading;
    if (period?.kind === 'quarter' && element.kind === 'organisation') {
      return given(fundInQuarter(books, element.name, period.start, period.quarter));
    }
    return yearly<SubjectElement>((_, __, year) =>
      SUBJECT_FIGURES.fund?.(books, subjectOfElement(element, books), year, title),
    )(element, reading);
  },
  population: lasting((books, element) => {
    const counted = element.kind === 'plan' ? books.plan.footprint : element;
    const figure = counted?.population?.value.figure;
    return figure && statedTerm(figure, `${element.name} population`);
  }),
};

function organisation(name: string): Subject {
  return { kind: 'organisation', name };
}

function lines(
  books: Books,
  subject: Subject,
  measure: 'income' | 'cost',
  year: number,
  title: string | undefined,
): Term | undefined {
  const chosen =
    title === undefined
      ? () => true
      : ({ row }: { readonly row: { readonly title: string | undefined } }) => row.title === title;
  const own = positionSum(books, subject, measure, year, chosen);
  if (own !== undefined || subject.kind === 'organisation') return own;
  return summedFigure(books, subject, measure, year, (_, name) =>
    positionSum(books, organisation(name), measure, year, chosen),
  );
}

/** What moves nothing in a year of the plan is nought in it. */
function orNil(label: string, figure: SubjectFigure): SubjectFigure {
  return (books, subject, year, title) =>
    figure(books, subject, year, title) ??
    (books.allYears.includes(year) ? sumTerm(`${subjectName(subject)} ${label}`, []) : undefined);
}

function onBasis(row: PositionMeasure, fund: FundBasis): SubjectFigure {
  return (books, subject, year) => positionFigure(books, subject, row, year, { fund });
}

/** A figure of organisations, for others the sum of theirs. */
function summed(name: string, figure: (books: Books, name: string, year: number) => Term | undefined): SubjectFigure {
  return (books, subject, year) =>
    subject.kind === 'organisation'
      ? figure(books, subject.name, year)
      : books.remember(`${name} of ${subject.kind} ${subject.name} ${year}`, () =>
          summedFigure(books, subject, name, year, figure),
        );
}

function externalFigures(): Readonly<Record<string, SubjectFigure>> {
  const names = [
    'gross income',
    'gross cost',
    'trade between members',
    'external income',
    'external cost',
    'planned external income',
    'planned external cost',
  ] as const;
  return Object.fromEntries(
    names.map((name): [string, SubjectFigure] => [
      name,
      (books, subject, year) => (subject.kind === 'footprint' ? externalTrade(books, year)?.[name] : undefined),
    ]),
  );
}

/** A step from the figures to date to the whole year, for others than organisations the sum of theirs. */
function walked(name: string, step: keyof ForecastWalk): SubjectFigure {
  return summed(name, (books, organisation, year) => forecastWalk(books, organisation, year)?.[step]);
}
