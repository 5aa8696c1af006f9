const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** `one milestone`, `13 milestones`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${WORDS[count] ?? count} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(things: readonly string[]): string {
  if (things.length < 2) return things.join('');
  return `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;
}

/** More names than this are only counted. */
const MOST_NAMED = 3;

/** The names of what was counted, where they are few: `: AcuteNorth and AcuteSouth`. */
export function named(names: Iterable<string>): string {
  const all = [...new Set(names)].sort();
  return all.length > MOST_NAMED ? '' : `: ${listed(all)}`;
}

/** With a capital letter, as a sentence begins. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
