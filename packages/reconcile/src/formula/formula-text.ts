import { type Figure, type Formula, formatQuantity, periodText } from '@stplan/model';

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
  binary: ({ operator, left, right }) => `${sideText(left, operator)} ${operator} ${sideText(right, operator)}`,
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

/** Brackets wherever the inner operator differs, which is plain to read if more than needed. */
function sideText(side: Formula, operator: string): string {
  const text = formulaText(side);
  return side.form === 'binary' && side.operator !== operator && binds(side.operator) <= binds(operator)
    ? `(${text})`
    : text;
}

function binds(operator: string): number {
  if ('*/of'.includes(operator)) return 4;
  if ('+-'.includes(operator)) return 3;
  return operator === 'and' ? 1 : operator === 'or' ? 0 : 2;
}
