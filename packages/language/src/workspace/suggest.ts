import leven from 'leven';

/** A longer name resembles nothing that was meant, and comparing it would take long. */
const LONGEST = 80;

/** More than these would be a list, not a suggestion. */
const MOST = 3;

/**
 * The names that were probably meant, best first: the same but for capitals, then those with the fewest changed
 * characters, at most a third of them, where letters in another order are one change; then those that go on where the
 * other ends. Of equals, in the order given.
 */
export function suggest(written: string, candidates: Iterable<string>): string[] {
  if (written.length > LONGEST) return [];
  const lower = written.toLowerCase();
  const limit = Math.max(1, Math.floor(written.length / 3));
  const found = new Map<string, number>();
  for (const candidate of candidates) {
    const far = found.has(candidate) ? undefined : distance(lower, candidate.toLowerCase(), limit);
    if (far !== undefined) found.set(candidate, far);
  }
  return [...found]
    .sort(([, a], [, b]) => a - b)
    .slice(0, MOST)
    .map(([name]) => name);
}

function distance(written: string, candidate: string, limit: number): number | undefined {
  if (written === candidate) return 0;
  if (sameLetters(written, candidate)) return 1;
  const [short, long] = written.length < candidate.length ? [written, candidate] : [candidate, written];
  const changes =
    long.length - short.length > limit ? limit + 1 : leven(written, candidate, { maxDistance: limit + 1 });
  if (changes <= limit) return changes;
  return short.length >= 3 && long.startsWith(short) ? limit + long.length - short.length : undefined;
}

/** Short codes are mistyped by swapping letters: WHU for WUH. */
function sameLetters(a: string, b: string): boolean {
  return a.length === b.length && a[0] === b[0] && [...a].sort().join('') === [...b].sort().join('');
}
