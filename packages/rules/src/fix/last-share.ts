import { compare, type Fix, formatQuantity, minus, ONE, plus, type Statement, ZERO } from '@stplan/model';
import type { RuleContext } from '../rule/rule-context.ts';

/** Gives the last of the shares of a year what is left of it; nothing where the others are more than the whole. */
export function restInLastShare(statements: readonly Statement[], { texts }: RuleContext): Fix[] {
  const [statement] = statements;
  const last = statement?.lhs.at(-1);
  if (statement === undefined || last?.origin.form !== 'stated' || last.value === undefined) return [];
  const shares = statement.lhs.flatMap(({ value }) => value ?? []);
  const rest = minus(ONE, shares.slice(0, -1).reduce(plus, ZERO));
  const { file, start, end } = last.origin.span;
  const text = texts.get(file)?.slice(start, end) ?? '';
  const written = [...text.matchAll(/\d+(?:\.\d+)?%/g)];
  const place = written.at(-1);
  if (place === undefined || written.length !== shares.length || compare(rest, ZERO) < 0) return [];
  const digits = Math.max(...written.map(([figure]) => /\.(\d+)/.exec(figure)?.[1]?.length ?? 0));
  const share = formatQuantity(rest, {}, { scale: '%', digits });
  const span = { file, start: start + place.index, end: start + place.index + place[0].length };
  return [{ title: `Let the last part be ${share}`, safe: false, edits: [{ span, text: share }] }];
}
