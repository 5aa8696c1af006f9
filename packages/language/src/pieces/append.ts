/** Adds to a list one by one: spread arguments of a huge broken element would not fit on the stack. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}
