import { isWord } from '../../lexer/kinds.ts';
import { typeWords } from '../../wording/type-words.ts';
import type { Diagnosis } from '../diagnosis.ts';
import { kindAt, type MistakeView, wordsAt } from '../mistake-view.ts';
import { wayOut } from '../way-out.ts';

const longest = 60;

const short = (text: string) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longest ? `…${line.slice(-longest)}` : line;
};

/** What is left to say of any mistake: what was found, and what may stand there. */
export function outOfPlace(view: MistakeView): Diagnosis {
  const { at, from, beginsRow, inside } = view;
  const found = at < view.tokens.count ? `“${short(wordsAt(view, at))}”` : 'The end of the file';
  const where =
    inside.rule === 'PlanFile'
      ? 'does not begin an element of a plan'
      : `is not a statement of ${typeWords(inside.rule)}`;
  const begins = beginsRow && isWord(kindAt(view, at)) ? where : 'cannot begin a statement or row';
  return {
    rule: 'language/syntax',
    message: beginsRow
      ? `${found} ${begins}.`
      : `${found} cannot stand behind “${short(wordsAt(view, from, at - 1))}”.`,
    help: wayOut(view),
    first: Math.min(at, Math.max(0, view.tokens.count - 1)),
    last: Math.min(at, Math.max(0, view.tokens.count - 1)),
  };
}
