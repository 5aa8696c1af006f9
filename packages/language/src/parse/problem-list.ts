import type { SyntaxProblem } from './parsed-file.ts';
import type { SyntaxRuleId } from './syntax-rules.ts';

/** A syntax message of one of the rules in the table. */
export type RuledProblem = SyntaxProblem & { readonly rule: SyntaxRuleId };

/** The messages of a file while it is read. */
export type ProblemList = {
  readonly add: (problem: RuledProblem) => void;
  /** Whether something between two places was reported already. */
  readonly isReported: (start: number, end: number) => boolean;
  /** Counts a mistake that is looked into, and gives how many have been. */
  readonly look: () => number;
  readonly looked: () => number;
  /** All of them in the order of the text, and one that stands for those beyond the most that are listed. */
  readonly all: () => SyntaxProblem[];
};

/** The longest piece of the author's text that a message quotes whole. */
const longestQuote = 80;
const longQuote = new RegExp(`“([^”]{${longestQuote}})[^”]+`, 'g');

/** A message that quotes only the beginning of what is long: a line of ten million letters is still one line to read. */
const shortened = (text: string) => (text.length > longestQuote ? text.replace(longQuote, '“$1…') : text);

/** More mistakes in one file say that it is something else than a plan, or that one mistake had many effects. */
export const mostListed = 200;

export function createProblemList(): ProblemList {
  const listed: RuledProblem[] = [];
  let unlisted = 0;
  let looked = 0;
  let last: RuledProblem | undefined;

  function add(found: RuledProblem): void {
    const help = found.help === undefined ? undefined : shortened(found.help);
    const problem = { ...found, message: shortened(found.message), help };
    last = problem;
    if (listed.length < mostListed) listed.push(problem);
    else unlisted++;
  }

  const touches = (problem: RuledProblem, start: number, end: number) => problem.start < end && problem.end > start;

  return {
    add,
    isReported: (start, end) =>
      (last !== undefined && touches(last, start, end)) || listed.some((problem) => touches(problem, start, end)),
    look: () => ++looked,
    looked: () => looked,
    all: () =>
      [...listed].sort((a, b) => a.start - b.start || a.end - b.end).concat(unlisted > 0 ? [more(unlisted, last)] : []),
  };
}

const more = (count: number, last: RuledProblem | undefined): RuledProblem => ({
  rule: 'language/many-mistakes',
  message: `There are ${count} more mistakes in this file.`,
  help: 'Put the first ones right: one of them may be the cause of many.',
  start: last?.start ?? 0,
  end: last?.end ?? 0,
});
