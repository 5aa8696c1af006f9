import { parsePlan } from '../src/parse/parse-plan.ts';
import type { ParsedFile, SyntaxProblem } from '../src/parse/parsed-file.ts';

/** Where a mistake stands: in a table, among statements, in a contract, or between elements; always with more behind it. */
export const surroundings = {
  row: (text: string) => `part of X
position WUH in £m annual {
  years 2016/17 2017/18 2018/19
${indented(text)}
  planned 1.0 2.0 3.0
}
`,
  statement: (text: string) => `part of X
efficiency Hubs "Hubs" {
  owner NorthCCG
${indented(text)}
  kind qipp
}
`,
  contract: (text: string) => `part of X
contract Acute "Acute" {
  between NorthCCG and WUH
${indented(text)}
  form block
}
`,
  element: (text: string) => `part of X

${text}

place North "North" {
  code "1"
}
`,
} as const;

/** What stands behind the mistake, and must have been read in spite of it. */
const behind = { row: 'planned 1.0 2.0 3.0', statement: 'kind qipp', contract: 'form block', element: 'code "1"' };

const indented = (text: string) => text.replace(/^/gm, '  ');

export type Place = keyof typeof surroundings;

/** What was said of a text in which the place of the mistake is marked by ⟦ and ⟧. */
export type Found = {
  /** The messages, as the rule without its area and the sentence. */
  readonly said: readonly (readonly [rule: string, message: string])[];
  /** The text with the place of the first message marked. */
  readonly marked: string;
  /** Whether what stands behind the mistake was read. */
  readonly goesOn: boolean;
  /** What is left to say when the first fix that is offered is made. */
  readonly afterFix: readonly SyntaxProblem[];
};

/** Reads a text with a marked mistake in its surroundings. */
export function findMistake(place: Place, marked: string): Found {
  const text = surroundings[place](marked.replace(/[⟦⟧]/g, ''));
  const parsed = parsePlan(text);
  const [first] = parsed.problems;
  return {
    said: parsed.problems.map(({ rule, message }) => [rule.replace('language/', ''), message]),
    marked: first
      ? `${text.slice(0, first.start)}⟦${text.slice(first.start, first.end)}⟧${text.slice(first.end)}`
      : text,
    goesOn: holds(parsed, text.lastIndexOf(behind[place])),
    afterFix: fixed(text, first),
  };
}

function fixed(text: string, problem: SyntaxProblem | undefined): readonly SyntaxProblem[] {
  const [fix] = problem?.fixes ?? [];
  if (!fix) return [];
  return parsePlan(text.slice(0, fix.start) + fix.text + text.slice(fix.end)).problems;
}

/** Whether a node of the tree begins at an offset. */
function holds({ tree }: ParsedFile, offset: number): boolean {
  const open: unknown[] = [tree];
  while (open.length > 0) {
    const item = open.pop();
    if (typeof item !== 'object' || item === null) continue;
    if ('$cstNode' in item && (item.$cstNode as { offset: number } | undefined)?.offset === offset) return true;
    for (const [name, value] of Object.entries(item)) if (!name.startsWith('$')) open.push(value);
  }
  return false;
}
