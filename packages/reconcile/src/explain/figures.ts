import { nearNames, type Period, periodText, type Statement, type Term, yearPeriod } from '@stplan/model';
import type { Books } from '../ledger/books.ts';
import { type Asked, askedOf } from './asked.ts';
import { type Explanation, gravestOf } from './explanation.ts';
import { type FigurePath, figurePathText, readFigurePath } from './figure-path.ts';
import { usesIn } from './uses.ts';
import { wrongPeriod } from './wrong-period.ts';

/** The figures of a plan, stated and derived, by their paths. */
export type Figures = {
  readonly explain: (path: string) => Explanation;
  /** A measure of a named element without what becomes of it: quick enough to ask for thousands of figures. */
  readonly read: (name: string, measure: string, period: Period | undefined) => Term | undefined;
};

/** More paths than that are no help. */
const MOST_CANDIDATES = 40;

export function figuresOf(books: Books, statements: readonly Statement[]): Figures {
  const uses = usesIn(statements);
  return {
    explain(text) {
      const path = readFigurePath(text);
      if (path === undefined)
        return missing(
          text,
          wrongPeriod(text) ?? `“${text}” is not the path of a figure, such as WUH.planned in 2018/19`,
          [],
        );
      const asked = askedOf(path, books);
      if (asked.length === 0)
        return missing(text, `nothing here is called ${path.name}`, nearNames(path.name, namesOf(books).sort(), 5));
      for (const one of asked) {
        const period = path.period ?? onlyPeriod(one, path, books);
        const term = one.read(path.measure ?? '', period, path.title);
        if (term === undefined) continue;
        const used = uses(term);
        return { found: true, path: pathText(path, period), term, statements: used, verdict: gravestOf(used) };
      }
      return missing(text, reasonFor(path, asked, books), candidatesFor(path, asked, books));
    },
    read(name, measure, period) {
      for (const one of askedOf({ name }, books)) {
        const term = one.read(measure, period, undefined);
        if (term !== undefined) return term;
      }
      return undefined;
    },
  };
}

function missing(path: string, reason: string, candidates: readonly string[]): Explanation {
  return { found: false, path, reason, candidates };
}

/** The year to take when none is named: the only one that has the figure, if it needs one at all. */
function onlyPeriod(asked: Asked, path: FigurePath, books: Books): Period | undefined {
  if (asked.read(path.measure ?? '', undefined, path.title) !== undefined) return undefined;
  const years = yearsWith(asked, path.measure ?? '', path.title, books);
  return years.length === 1 ? years[0] : undefined;
}

function yearsWith(asked: Asked, measure: string, title: string | undefined, books: Books): readonly Period[] {
  return books.allYears.map(yearPeriod).filter((period) => asked.read(measure, period, title) !== undefined);
}

function reasonFor({ name, measure = '', period }: FigurePath, asked: readonly Asked[], books: Books): string {
  if (!asked.some(({ measures }) => measures.includes(measure))) {
    return measure === '' ? `${name} is no figure by itself` : `${name} has no “${measure}”`;
  }
  const years = asked.flatMap((one) => yearsWith(one, measure, undefined, books));
  if (period === undefined && years.length > 1)
    return `${figurePathText(name, measure)} has a figure for several years`;
  const when = period === undefined ? '' : ` in ${periodText(period)}`;
  return `the plan states no ${figurePathText(name, measure)}${when}`;
}

/** The same figure in other years, or else the figures that the name does have. */
function candidatesFor(
  { name, measure = '', title }: FigurePath,
  asked: readonly Asked[],
  books: Books,
): readonly string[] {
  const same = asked.flatMap((one) =>
    yearsWith(one, measure, title, books).map((period) =>
      pathText({ name, measure, title, period: undefined }, period),
    ),
  );
  if (same.length > 0) return same.slice(0, MOST_CANDIDATES);
  const paths = asked.flatMap((one) =>
    one.measures.flatMap((other) => {
      if (one.read(other, undefined, undefined) !== undefined) return [figurePathText(name, other)];
      return yearsWith(one, other, undefined, books).map((period) => figurePathText(name, other, periodText(period)));
    }),
  );
  return paths.slice(0, MOST_CANDIDATES);
}

function pathText({ name, measure, title }: FigurePath, period: Period | undefined): string {
  const words = `${measure ?? ''}${title === undefined ? '' : ` "${title}"`}`;
  return figurePathText(name, words, period && periodText(period));
}

function namesOf({ plan }: Books): string[] {
  return Object.values(plan.elements).flatMap((elements) =>
    elements.map(({ name }) => name).filter((name) => name !== ''),
  );
}
