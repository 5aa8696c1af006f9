/**
 * The words that open a statement where there is more than one, as the grammar spells them out. The value, which the
 * printer sets in a column, follows them. A statement that is not here opens with one word.
 */
export const longLabels: readonly string[] = [
  'as at',
  'assurance one',
  'assurance two',
  'average cost',
  'approval by',
  'bed test',
  'bed test from',
  'capital route',
  'contract deadline',
  'cost avoidance',
  'cash releasing',
  'decision-making business case',
  'delivered by',
  'escalated to',
  'finance director confidence',
  'four tests from',
  'full year effect',
  'funded by',
  'gain share',
  'higher is better',
  'in use',
  'loss share',
  'lower is better',
  'mitigated likelihood',
  'marginal cost of',
  'operating contribution',
  'pre-consultation business case',
  'pre-election period',
  'raised by',
  'since version',
  'success measures',
  'value at risk',
];

const phrases: ReadonlySet<string> = new Set(longLabels);
const openings: ReadonlySet<string> = new Set(
  longLabels.flatMap((label) => label.split(' ').map((_, at, words) => words.slice(0, at + 1).join(' '))),
);

/** How many of the words at the beginning of a statement are its label. */
export function labelLength(words: readonly string[]): number {
  let found = 1;
  for (let count = 2; openings.has(words.slice(0, count - 1).join(' ')) && count <= words.length; count++) {
    if (phrases.has(words.slice(0, count).join(' '))) found = count;
  }
  return found;
}
