/** Checks that run in every extension host; a browser has no `node:assert`. */

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

export function ok(value: unknown, what: string): asserts value {
  if (!value) throw new Error(`not so: ${what}`);
}

export function equal(actual: unknown, expected: unknown): void {
  if (shown(actual) !== shown(expected)) throw new Error(`expected ${shown(expected)}\n but got ${shown(actual)}`);
}

export function match(actual: string | undefined, pattern: RegExp): void {
  if (!pattern.test(actual ?? '')) throw new Error(`expected ${pattern}\n but got ${shown(actual)}`);
}

/** Checks that a list has an item. */
export function includes<T>(list: readonly T[], item: T): void {
  if (!list.includes(item)) throw new Error(`expected ${shown(item)}\n among ${shown(list)}`);
}
