/** The words that are looked for, in small letters; none when nothing is asked for. */
export function askedWords(words: string | undefined): readonly string[] {
  return words?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
}
