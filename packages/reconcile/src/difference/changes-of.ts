import { compare, isZero, minus, periodText, sameUnit } from '@stplan/model';
import { type DifferenceValue, sameAmount, sameValue, valueKey } from './difference-value.ts';
import type { Fact } from './fact.ts';
import { figureDirection, type Pair, turnOf } from './judgement.ts';
import type { Change } from './plan-difference.ts';
import type { SaidOf } from './plan-facts.ts';

/** What an element says otherwise than it did. */
export function changesOf(before: SaidOf, after: SaidOf, lowerIsBetter: Pair['lowerIsBetter']): readonly Change[] {
  const [old, young] = [byPlace(before.facts), byPlace(after.facts)];
  return [...new Set([...old.keys(), ...young.keys()])].sort().flatMap((key) => {
    const pairs = paired(old.get(key) ?? NONE, young.get(key) ?? NONE);
    return pairs.map(([was, is]) => changeOf(after, was, is, lowerIsBetter));
  });
}

const NONE: readonly Fact[] = [];

function byPlace(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  return Map.groupBy(facts, ({ area, what, period }) =>
    [area, what, period === undefined ? '' : periodText(period)].join('\n'),
  );
}

/** What is said at one place without what is said still, in an order that does not depend on the text's. */
function paired(
  old: readonly Fact[],
  young: readonly Fact[],
): readonly (readonly [Fact | undefined, Fact | undefined])[] {
  const gone: Fact[] = [];
  const come = [...young];
  for (const fact of old) {
    const at = come.findIndex((other) => sameValue(fact.value, other.value));
    if (at < 0) gone.push(fact);
    else come.splice(at, 1);
  }
  gone.sort(byValue);
  come.sort(byValue);
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => [gone[index], come[index]] as const);
}

/** Figures before dates before words, as only like is changed into like. */
function byValue(a: Fact, b: Fact): number {
  if (a.value.form === 'figure' && b.value.form === 'figure') {
    return compare(a.value.value, b.value.value) || text(valueKey(a.value), valueKey(b.value));
  }
  return text(a.value.form, b.value.form) || text(valueKey(a.value), valueKey(b.value));
}

function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function changeOf(
  { kind, name, title, organisations, element }: SaidOf,
  was: Fact | undefined,
  is: Fact | undefined,
  lowerIsBetter: Pair['lowerIsBetter'],
): Change {
  const fact = (is ?? was) as Fact;
  const { what, period, area, organisation } = fact;
  const pair: Pair = { kind, element, what, before: was?.value, after: is?.value, lowerIsBetter };
  return {
    turn:
      area === 'wording'
        ? 'reworded'
        : isRestated(pair)
          ? 'restated'
          : area === 'source'
            ? evidenceTurn(pair)
            : turnOf(pair),
    kind,
    name,
    title,
    organisations: organisation === undefined ? organisations : [organisation],
    what,
    period: period && periodText(period),
    before: pair.before,
    after: pair.after,
    difference: differenceOf(pair.before, pair.after),
    direction: area === 'statement' ? figureDirection(pair) : undefined,
    area,
    effects: [],
  };
}

function evidenceTurn({ before, after }: Pair): Change['turn'] {
  return before === undefined ? 'added' : after === undefined ? 'dropped' : 'changed';
}

function isRestated({ before, after }: Pair): boolean {
  return before?.form === 'figure' && after?.form === 'figure' && sameAmount(before, after);
}

function differenceOf(before: DifferenceValue | undefined, after: DifferenceValue | undefined): Change['difference'] {
  if (before?.form !== 'figure' || after?.form !== 'figure' || !sameUnit(before.unit, after.unit)) return undefined;
  const difference = minus(after.value, before.value);
  return isZero(difference) ? undefined : difference;
}
