/** `1 contract`, `3 contracts`; the plural may be given where an `s` does not make it. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${separated(count)} ${count === 1 ? one : many}`;
}

/** A whole number with its thousands separated. */
export function separated(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `A`, `A and B`, `A, B and C`; of more than `most` the rest is counted: `A, B and 4 more`. */
export function listed(items: readonly string[], most = 6): string {
  const shown = items.length > most ? [...items.slice(0, most - 1), `${items.length - most + 1} more`] : items;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown[shown.length - 1]}`;
}

/** The text with a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
