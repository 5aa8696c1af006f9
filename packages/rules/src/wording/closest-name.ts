import leven from 'leven';

/** The known name that was probably meant: the fewest changed characters, at most a third of them; the first of equals. */
export function closestName(written: string, known: readonly string[]): string | undefined {
  let closest: string | undefined;
  let fewest = Math.floor(Math.max(written.length, 3) / 3) + 1;
  for (const name of known) {
    const changes = leven(written, name, { maxDistance: fewest });
    if (changes < fewest) [closest, fewest] = [name, changes];
  }
  return closest;
}
