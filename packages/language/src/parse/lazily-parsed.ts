import { wordsOf } from './lexer/plan-tokens.ts';
import { parsePlan } from './parse-plan.ts';
import type { ParsedFile } from './parsed-file.ts';

/** A file of which nothing is read before it is asked for: whoever wants to know of its words only need not wait for its tree. */
export function lazilyParsed(text: string): ParsedFile {
  let words: ReturnType<typeof wordsOf> | undefined;
  let whole: ParsedFile | undefined;
  const readWords = () => {
    words ??= wordsOf(text);
    return words;
  };
  const readWhole = () => {
    whole ??= parsePlan(text);
    return whole;
  };
  return {
    text,
    get tokens() {
      return readWords().tokens;
    },
    get comments() {
      return readWords().comments;
    },
    get tree() {
      return readWhole().tree;
    },
    get problems() {
      return readWhole().problems;
    },
    get looked() {
      return readWhole().looked;
    },
  };
}
