import {
  type Exact,
  type Fix,
  formatCell,
  type Leg,
  negate,
  type Plan,
  periodText,
  plus,
  type Statement,
} from '@stplan/model';
import type { RuleContext } from '../rule/rule-context.ts';
import { lineStartAt } from './insertion.ts';

/** Splits a row into what answers the other side's row and what is left of it as own cost. */
export function splitLeg([first]: readonly Statement[], { plan, texts }: RuleContext): Fix[] {
  const found = first === undefined ? undefined : unsplit(first, plan);
  if (found === undefined) return [];
  const { whole, other } = found;
  const answer = amounts(other).map((amount) => amount && negate(amount));
  const own = amounts(whole).map((amount, at) => {
    const saved = amounts(other)[at];
    return amount && saved && plus(amount, saved);
  });
  const { name } = whole.organisation;
  const words = other.line === 'cost' ? 'income from' : 'cost with';
  const { span } = whole;
  const { indent, line } = lineStartAt(span, texts);
  const text = [
    `${name} ${words} ${other.organisation.name}  ${cells(answer, other)}`,
    `${indent}${name} cost  ${cells(own, whole)}`,
  ].join(line);
  return [{ title: 'Split it into what answers the other side and own cost', safe: false, edits: [{ span, text }] }];
}

/** The one row of a table that is not split, and the one row there that it should answer. */
function unsplit({ subject, organisations = [] }: Statement, { elements }: Plan) {
  const tables = [...elements.efficiency, ...elements.investment]
    .filter(({ name }) => name === subject)
    .flatMap(({ effects }) => effects);
  for (const { legs } of tables) {
    const [whole, ...more] = legs.filter(
      (leg) => leg.line === undefined && organisations.includes(leg.organisation.name),
    );
    const others = legs.filter(
      ({ line, counterparty, organisation }) =>
        line !== undefined &&
        organisations.includes(organisation.name) &&
        counterparty?.kind === 'member' &&
        counterparty.organisation.name === whole?.organisation.name,
    );
    const [other] = others;
    if (whole === undefined || other === undefined || more.length > 0 || others.length > 1) continue;
    return isTyped(whole) && isTyped(other) && header(whole) === header(other) ? { whole, other } : undefined;
  }
  return undefined;
}

function isTyped({ series }: Leg): boolean {
  return series.formula === undefined && series.growth === undefined && series.cells.length === series.periods.length;
}

function header({ series }: Leg): string {
  return `${series.scale} ${series.periods.map(periodText).join(' ')}`;
}

function amounts({ series }: Leg): (Exact | undefined)[] {
  return series.cells.map((cell) => cell?.value);
}

function cells(values: readonly (Exact | undefined)[], { series }: Leg): string {
  const digits = Math.max(0, ...series.cells.map((cell) => cell?.digits ?? 0));
  return values
    .map((value) => (value === undefined ? '_' : formatCell(value, { scale: series.scale, digits })))
    .join('  ');
}
