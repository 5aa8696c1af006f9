import { type Figure, type Formula, formatQuantity, periodText } from '@stplan/model';
import { chainOf } from './chain.ts';

/** A formula as the language writes it, for labels and ids. */
export function formulaText(formula: Formula): string {
  return (TEXT[formula.form] as (formula: Formula) => string)(formula);
}

type Text<F extends Formula['form']> = (formula: Extract<Formula, { form: F }>) => string;

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
  negation: ({ inner }) => `-${inner.form === 'binary' ? `(${formulaText(inner)})` : formulaText(inner)}`,
  binary: (formula) => rowText(formula),
  call: (call) => `${call.function}(${call.arguments.map(formulaText).join('; ')})`,
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
function rowText(formula: Extract<Formula, { form: 'binary' }>): string {
  const { first, steps } = chainOf(formula);
  let text = formulaText(first);
  let before: string | undefined;
  for (const { operator, right } of steps) {
    if (before !== undefined && binds(before) < binds(operator)) text = `(${text})`;
    const side = formulaText(right);
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
