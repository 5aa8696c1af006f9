import type { Part, Shape } from './shape.mts';

/** What may begin a part: kinds, a reference with the type it names: `12`, `417@Organisation`. */
export type Beginnings = ReadonlySet<string>;

/** Which parts may be empty and what begins them, with the answers for rules kept. */
export type FirstTokens = {
  readonly isEmptyable: (part: Part) => boolean;
  readonly beginnings: (part: Part) => Beginnings;
};

/** The kind of a beginning. */
export const kindOfBeginning = (beginning: string): number => Number.parseInt(beginning, 10);

export const beginningOf = (kind: number, refersTo: string | undefined): string =>
  refersTo === undefined ? `${kind}` : `${kind}@${refersTo}`;

export function firstTokens(shape: Shape): FirstTokens {
  const emptyable = new Map<string, boolean>();
  const begun = new Map<string, Beginnings>();

  function bodyOf(rule: string): Part {
    const found = shape.rules.get(rule);
    if (!found) throw new Error(`no rule is called ${rule}`);
    return found.body;
  }

  function isEmptyable(part: Part): boolean {
    if (part.cardinality === '?' || part.cardinality === '*') return true;
    if (part.is === 'sequence') return part.parts.every(isEmptyable);
    if (part.is === 'choice') return part.options.some(isEmptyable);
    if (part.is === 'call') return isRuleEmptyable(part.rule);
    return part.is === 'type';
  }

  function isRuleEmptyable(rule: string): boolean {
    const known = emptyable.get(rule);
    if (known !== undefined) return known;
    emptyable.set(rule, false);
    const answer = isEmptyable(bodyOf(rule));
    emptyable.set(rule, answer);
    return answer;
  }

  function ofRule(rule: string): Beginnings {
    const known = begun.get(rule);
    if (known) return known;
    const answer = beginnings(bodyOf(rule));
    begun.set(rule, answer);
    return answer;
  }

  function beginnings(part: Part): Beginnings {
    switch (part.is) {
      case 'token':
        return new Set([beginningOf(part.kind, part.refersTo)]);
      case 'oneOf':
        return new Set(part.kinds.map(String));
      case 'call':
        return ofRule(part.rule);
      case 'choice':
        return union(part.options.map(beginnings));
      case 'type':
        return new Set();
      case 'sequence': {
        const end = part.parts.findIndex((inner) => !isEmptyable(inner));
        return union(part.parts.slice(0, end < 0 ? undefined : end + 1).map(beginnings));
      }
    }
  }

  return { isEmptyable, beginnings };
}

export const union = (sets: readonly Beginnings[]): Beginnings => new Set(sets.flatMap((set) => [...set]));
