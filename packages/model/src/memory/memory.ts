/**
 * Keeps what was worked out, to give it again while what it was worked out from is the same. Whoever works something
 * out names everything that goes into it; a value that is made anew counts as another one, even if it says the same.
 */
export type Memory = {
  /**
   * What the work gives: the same as last time under this name, if it was worked out from the same values. `isKept`
   * says of a result whether it depends on nothing else.
   */
  readonly recall: <T>(name: string, from: readonly unknown[], work: () => T, isKept?: (result: T) => boolean) => T;
  /**
   * What the work gives from one value, such as an element: kept under this name as long as there is that value, and
   * what else goes into it is the same. It may hold places of the value, which move with it, but none made from them.
   */
  readonly recallOf: <K extends object, T>(
    name: string,
    value: K,
    work: (value: K) => T,
    from?: readonly unknown[],
  ) => T;
};

/** Works everything out anew. */
export const NO_MEMORY: Memory = {
  recall: (_name, _from, work) => work(),
  recallOf: (_name, value, work) => work(value),
};

/** A memory over many rounds. What a round did not ask for is forgotten at its end. */
export type RoundMemory = Memory & { readonly endRound: () => void };

const NONE: readonly unknown[] = [];

type Kept = { readonly from: readonly unknown[]; readonly result: unknown };

/** A memory that holds the latest result of each name. */
export function createMemory(): RoundMemory {
  let before = new Map<string, Kept>();
  let now = new Map<string, Kept>();
  const ofOne = new Map<string, WeakMap<object, Kept>>();
  return {
    recall<T>(name: string, from: readonly unknown[], work: () => T, isKept: (result: T) => boolean = () => true): T {
      const kept = now.get(name) ?? before.get(name);
      if (kept !== undefined && isSame(kept.from, from)) {
        now.set(name, kept);
        return kept.result as T;
      }
      const result = work();
      if (isKept(result)) now.set(name, { from, result });
      return result;
    },
    recallOf<K extends object, T>(name: string, value: K, work: (value: K) => T, from: readonly unknown[] = NONE): T {
      let known = ofOne.get(name);
      if (known === undefined) {
        known = new WeakMap();
        ofOne.set(name, known);
      }
      const kept = known.get(value);
      if (kept !== undefined && isSame(kept.from, from)) return kept.result as T;
      const result = work(value);
      known.set(value, { from, result });
      return result;
    },
    endRound() {
      before = now;
      now = new Map();
    },
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
