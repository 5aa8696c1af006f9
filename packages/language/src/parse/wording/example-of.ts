import { wordKinds } from '../lexer/characters.ts';
import { kindAt, type MistakeView } from '../recovery/mistake-view.ts';
import { ruleOfRow } from '../structure/rows.ts';
import { statementExamples } from './statement-examples.ts';

/** An example of the statement that a mistake stands in, or of one that begins with another word. */
export function exampleOf(view: MistakeView, word?: string): string | undefined {
  const { from, at, inside } = view;
  const kind = word !== undefined && at === from ? (wordKinds.get(word) ?? 0) : kindAt(view, from);
  const rule = ruleOfRow(inside.row, kind);
  return rule === undefined ? undefined : statementExamples[rule];
}
