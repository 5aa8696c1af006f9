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
};

/** Works everything out anew. */
export const NO_MEMORY: Memory = { recall: (_name, _from, work) => work() };

/** A memory over many rounds. What a round did not ask for is forgotten at its end. */
export type RoundMemory = Memory & { readonly endRound: () => void };

type Kept = { readonly from: readonly unknown[]; readonly result: unknown };

/** A memory that holds the latest result of each name. */
export function createMemory(): RoundMemory {
  let before = new Map<string, Kept>();
  let now = new Map<string, Kept>();
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
    endRound() {
      before = now;
      now = new Map();
    },
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
