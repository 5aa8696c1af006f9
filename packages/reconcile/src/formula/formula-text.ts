import { type Figure, type Formula, formatQuantity, periodText } from '@stplan/model';
import { chainOf } from './chain.ts';

/** What to write instead of a part of a formula; undefined to write it as it is. */
type Instead = (part: Formula) => string | undefined;

/** A formula as the language writes it, for labels and ids; with `instead`, with some of its parts written otherwise. */
export function formulaText(formula: Formula, instead: Instead = () => undefined): string {
  return instead(formula) ?? (TEXT[formula.form] as (formula: Formula, instead: Instead) => string)(formula, instead);
}

type Text<F extends Formula['form']> = (formula: Extract<Formula, { form: F }>, instead: Instead) => string;

const TEXT: { readonly [F in Formula['form']]: Text<F> } = {
  figure: ({ figure }) => figureText(figure),
  named: ({ element, measure, title, period }) =>
    [
      `${element.name}${measure === undefined ? '' : `.${measure}`}`,
      ...titled(title),
      ...(period === undefined ? [] : [`in ${periodText(period)}`]),
    ].join(' '),
  own: ({ measure, title, period }) =>
    [measure, ...titled(title), ...(period === undefined ? [] : [`in ${periodText(period)}`])].join(' '),
  word: ({ word }) => word,
  negation: ({ inner }, instead) => {
    const text = formulaText(inner, instead);
    return inner.form === 'binary' || text.startsWith('-') ? `-(${text})` : `-${text}`;
  },
  binary: (formula, instead) => rowText(formula, instead),
  call: (call, instead) => `${call.function}(${call.arguments.map((one) => formulaText(one, instead)).join('; ')})`,
  aggregate: (aggregate) =>
    [
      `${aggregate.function} of ${aggregate.measure} over ${aggregate.collection}`,
      ...(aggregate.condition === undefined ? [] : [`where ${formulaText(aggregate.condition)}`]),
      ...(aggregate.period === undefined ? [] : [`in ${periodText(aggregate.period)}`]),
    ].join(' '),
};

export function figureText({ value, unit, scale, digits, qualifier }: Figure): string {
  const text = formatQuantity(value, unit, { scale, digits, negative: 'minus' });
  return qualifier === undefined ? text : `${qualifier} ${text}`;
}

function titled(title: string | undefined): readonly string[] {
  return title === undefined ? [] : [`“${title}”`];
}

/** A row of operations from left to right, with brackets only where they change the meaning. */
function rowText(formula: Extract<Formula, { form: 'binary' }>, instead: Instead): string {
  const { first, steps } = chainOf(formula);
  let text = formulaText(first, instead);
  let before: string | undefined;
  for (const { operator, right } of steps) {
    if (before !== undefined && binds(before) < binds(operator)) text = `(${text})`;
    const side = formulaText(right, instead);
    text = `${text} ${operator} ${right.form === 'binary' && needsBrackets(right.operator, operator) ? `(${side})` : side}`;
    before = operator;
  }
  return text;
}

function needsBrackets(inner: string, outer: string): boolean {
  return inner !== outer && binds(inner) <= binds(outer);
}

function binds(operator: string): number {
  if ('*/of'.includes(operator)) return 4;
  if ('+-'.includes(operator)) return 3;
  return operator === 'and' ? 1 : operator === 'or' ? 0 : 2;
}
