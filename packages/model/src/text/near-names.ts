import { changedLetters } from './changed-letters.ts';

/** A longer name resembles nothing that was meant, and comparing it would take long. */
const LONGEST = 80;

/** More than these would be a list, not a suggestion. */
const MOST = 3;

/**
 * The names that were probably meant by one that is not among them, best first: the same but for capitals, then those
 * with the fewest changed letters, at most a third of them, where letters in another order are one change. One that is
 * only begun, goes on, or has another ending is near whatever its length. Of equals, in the order given.
 */
export function nearNames(written: string, names: Iterable<string>, most = MOST): readonly string[] {
  if (written === '' || written.length > LONGEST) return [];
  const lower = written.toLowerCase();
  const allowed = Math.max(1, Math.floor(written.length / 3));
  const found = new Map<string, number>();
  for (const name of names) {
    const far = found.has(name) ? undefined : distance(lower, name.toLowerCase(), allowed);
    if (far !== undefined) found.set(name, far);
  }
  return [...found]
    .sort(([, a], [, b]) => a - b)
    .slice(0, most)
    .map(([name]) => name);
}

/** How far one word is from another; undefined if they have little to do with each other. */
function distance(written: string, name: string, allowed: number): number | undefined {
  if (written === name) return 0;
  if (sameLetters(written, name)) return 1;
  const changes = changedLetters(written, name, allowed);
  if (changes <= allowed) return changes;
  return hasSameStem(written, name) ? allowed + Math.abs(name.length - written.length) : undefined;
}

/** Short codes are mistyped by swapping letters: WHU for WUH. */
function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && a[0] === b[0] && [...a].sort().join('') === [...b].sort().join('');
}

/** A word that is only begun (`annu` for annual) or goes on (`contracting`), or has another ending (`signing` for signed). */
function hasSameStem(written: string, name: string): boolean {
  const common = commonStart(written, name);
  if (common === written.length || common === name.length) return common >= 3;
  return common >= 4 && common * 2 >= written.length && name.length - common <= 2;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
