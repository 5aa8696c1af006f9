import { endOfLine } from '../../lexer/blanks.ts';
import { kindOf } from '../../lexer/kinds.ts';
import type { Diagnose } from '../diagnosis.ts';
import { type MistakeView, tokenAt, wordsAt } from '../mistake-view.ts';

const quoted = kindOf('STRING');

/** What people and word processors write for quotation marks, with what closes them. */
const pairs: Readonly<Record<string, string>> = {
  "'": "'’",
  '‘': "’‘'",
  '’': "’'",
  '`': "`'",
  '”': '”“"',
  '„': '“”"',
  '«': '»',
  '»': '«',
};

/** A text in other quotation marks than those of the language: `'Pay'`. */
export const wrongQuotes: Diagnose = (view) => {
  const { at, tokens, text } = view;
  const { start, lineFirst } = tokenAt(tokens, at);
  const closing = pairs[text.charAt(start)];
  if (closing === undefined) return undefined;
  const end = closedAt(text, start, closing);
  const last = end === undefined ? at : lastBefore(view, end);
  const message = `“${wordsAt(view, at, last)}” does not stand in the quotation marks of the language.`;
  if (end === undefined || tokens.ends[last] !== end) {
    return {
      rule: 'language/missing-quotes',
      message,
      help: 'Write texts in double quotation marks: "Pay".',
      first: at,
      last,
    };
  }
  const inner = text.slice(start + 1, end - 1);
  return {
    rule: 'language/missing-quotes',
    message,
    help: `Write "${inner}".`,
    first: at,
    last,
    replacement: `"${inner}"`,
    isObvious: true,
    isCertain: true,
    edit: {
      at,
      removed: last - at + 1,
      added: [{ kind: quoted, start, end, lineFirst }],
      patch: { start, text: `"${inner}"` },
    },
  };
};

function closedAt(text: string, start: number, closing: string): number | undefined {
  const lineEnd = endOfLine(text, start);
  for (let at = start + 1; at < lineEnd; at++) if (closing.includes(text.charAt(at))) return at + 1;
  return undefined;
}

function lastBefore({ tokens, at }: MistakeView, end: number): number {
  let last = at;
  while (last + 1 < tokens.count && (tokens.ends[last + 1] ?? 0) <= end) last++;
  return last;
}
