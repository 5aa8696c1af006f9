import { type Beginnings, type FirstTokens, firstTokens, kindOfBeginning, union } from './first-tokens.mts';
import type { Part, Shape } from './shape.mts';

/** A part that may be left out, although what comes after it may begin alike: one token cannot tell. */
export type Clash = { readonly rule: string; readonly part: Part; readonly kinds: readonly string[] };

/** What may come after each rule. */
type After = Map<string, Set<string>>;

/**
 * The clashes that remain in a grammar whose alternatives are told apart by one token: a parser that reads on as long
 * as it can takes the token for the part, which is wrong where the author meant what comes after.
 */
export function followClashes(shape: Shape): Clash[] {
  const first = firstTokens(shape);
  const after: After = new Map([...shape.rules.keys()].map((rule) => [rule, new Set<string>()]));
  after.get(shape.entry)?.add('0');
  for (let size = -1; size !== total(after); ) {
    size = total(after);
    for (const rule of shape.rules.values()) walk(rule.body, after.get(rule.name) ?? new Set(), { first, after });
  }
  const clashes: Clash[] = [];
  for (const rule of shape.rules.values()) {
    walk(rule.body, after.get(rule.name) ?? new Set(), {
      first,
      after,
      visit(part, next) {
        if (part.cardinality === '1') return;
        const kinds = new Set([...next].map(kindOfBeginning));
        const shared = [...new Set([...first.beginnings(part)].map(kindOfBeginning))].filter((kind) => kinds.has(kind));
        if (shared.length > 0)
          clashes.push({ rule: rule.name, part, kinds: shared.map((kind) => shape.kindNames[kind] ?? '') });
      },
    });
  }
  return clashes;
}

const total = (after: After) => [...after.values()].reduce((sum, set) => sum + set.size, 0);

type Walk = {
  readonly first: FirstTokens;
  readonly after: After;
  readonly visit?: (part: Part, next: Beginnings) => void;
};

function walk(part: Part, next: Beginnings, context: Walk): void {
  const { first, after, visit } = context;
  visit?.(part, next);
  const again = part.cardinality === '*' || part.cardinality === '+' ? union([next, first.beginnings(part)]) : next;
  if (part.is === 'call') {
    const known = after.get(part.rule);
    for (const beginning of again) known?.add(beginning);
  } else if (part.is === 'choice') {
    for (const option of part.options) walk(option, again, context);
  } else if (part.is === 'sequence') {
    let following = again;
    for (const inner of [...part.parts].reverse()) {
      walk(inner, following, context);
      following = first.isEmptyable(inner) ? union([following, first.beginnings(inner)]) : first.beginnings(inner);
    }
  }
}
