const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A number in a sentence: `nine`, `13`. */
export function numberWord(number: number): string {
  return WORDS[number] ?? String(number);
}
