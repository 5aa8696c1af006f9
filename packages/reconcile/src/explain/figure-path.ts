import { isProblem, type Period, readPeriod } from '@stplan/model';

/** What a path asks for: `Westmarch.planned in 2018/19`, `WUH.cost "Pay" in 2017/18`, `DrugGrowth`. */
export type FigurePath = {
  readonly name: string;
  readonly measure: string | undefined;
  readonly title: string | undefined;
  readonly period: Period | undefined;
};

/** Reads a path; undefined when it is none. */
export function readFigurePath(text: string): FigurePath | undefined {
  const { rest, period } = withoutPeriod(text.trim());
  // A measure begins in lower case behind the last dot, so that the name may be qualified: Devon.RDE.planned.
  const match = /^(sector [a-z ]+|in no place|[A-Z][\w.]*?)(?:\.([a-z][a-z -]*?))?(?:\s*["“]([^"”]*)["”])?$/.exec(rest);
  if (match === null) return undefined;
  const [, name = '', measure, title] = match;
  return { name, measure, title, period };
}

function withoutPeriod(text: string): { readonly rest: string; readonly period: Period | undefined } {
  const at = text.lastIndexOf(' in ');
  if (at < 0) return { rest: text, period: undefined };
  const period = readPeriod(text.slice(at + 4));
  return isProblem(period) ? { rest: text, period: undefined } : { rest: text.slice(0, at).trim(), period };
}

/** A path as it is written. */
export function figurePathText(name: string, measure: string, period?: string): string {
  const figure = measure === '' ? name : `${name}.${measure}`;
  return period === undefined ? figure : `${figure} in ${period}`;
}
