/** Two starting values, so that two lanes of 32 bits make one hash of 64. */
const SEEDS = [0x811c9dc5, 0x2f0b4a87] as const;

/**
 * A text as 16 hexadecimal digits, the same on every machine. It tells texts apart that differ by chance; it is no
 * seal against somebody who seeks two with one hash.
 */
export function textHash(text: string): string {
  return SEEDS.map((seed) => lane(text, seed).toString(16).padStart(8, '0')).join('');
}

function lane(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
