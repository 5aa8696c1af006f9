/** The names that are most like a word, the likest first; none that is too far from it. */
export function nearNames(word: string, names: Iterable<string>, most = 5): readonly string[] {
  const wanted = word.toLowerCase();
  const allowed = Math.max(2, Math.floor(word.length / 3));
  return [...new Set(names)]
    .map((name) => ({ name, distance: distanceOf(wanted, name.toLowerCase(), allowed) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

/** How many letters have to change; one name that begins with the other is near whatever its length. */
function distanceOf(a: string, b: string, most: number): number {
  if (a !== '' && (b.startsWith(a) || a.startsWith(b))) return Math.min(most, Math.abs(a.length - b.length));
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
