/** Orders texts by their characters, the same in every locale. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An order by the text that each item gives. */
export function byTextOf<T>(textOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => byText(textOf(a), textOf(b));
}
