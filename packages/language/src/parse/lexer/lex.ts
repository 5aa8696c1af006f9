import type { PlanComment } from '../parsed-file.ts';
import { endOfLine, isBlank } from './blanks.ts';
import { classes, classOf, signsAt, terminalsAt, wordKinds } from './characters.ts';
import { kindOf } from './kinds.ts';
import { plainNumberEnd, plainYearEnd, tooManyDigits } from './scan-number.ts';
import { scanQuoted, scanTo, scanTypographic } from './scan-quoted.ts';
import { endOfUnclosedBlock, endOfUnclosedText, type Unclosed } from './scan-unclosed.ts';
import { scanUnknown } from './scan-unknown.ts';
import { scanName, scanWord } from './scan-word.ts';
import { ensureRoom, type TokenList } from './token-list.ts';

/** What stands in a text besides its tokens. */
export type Lexed = {
  readonly comments: PlanComment[];
  readonly unclosed: Unclosed[];
  /** How many tokens fit nowhere. */
  unknown: number;
};

const name = kindOf('NAME');
const number = kindOf('NUMBER');
const year = kindOf('YEAR');
const quoted = kindOf('STRING');
const longText = kindOf('LONG_TEXT');
const ruleId = kindOf('RULE_ID');
const unknownWord = kindOf('UNKNOWN_WORD');
const unknownCharacter = kindOf('UNKNOWN_CHARACTER');
const typographicQuote = 0x201c;
const slash = 47;

/** Where the token ends that was found last; set by the functions that find one, which return its kind. */
let tokenEnd = 0;

/**
 * Reads all tokens of a text, or those that begin in a part of it. Every character belongs to a token, a comment or
 * white space, whatever it is, and the time grows with the length of the text only.
 */
export function lex(text: string, tokens: TokenList, from = 0, to = text.length): Lexed {
  const found: Lexed = { comments: [], unclosed: [], unknown: 0 };
  let count = 0;
  let lineFirst = 1;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const type = code < 128 ? classOf[code] : isBlank(code) ? classes.blank : classes.other;
    if (type === classes.blank) {
      if (code === 10 || code === 13) lineFirst = 1;
      at++;
      continue;
    }
    if (type === classes.slash && isComment(text, at)) {
      const end = readComment(text, at, found);
      if (text.charCodeAt(at + 1) !== slash && text.slice(at, end).includes('\n')) lineFirst = 1;
      at = end;
      continue;
    }
    const kind = readToken(text, at, code, type ?? classes.other, found);
    if (count + 1 >= tokens.kinds.length) ensureRoom(tokens, count + 2);
    tokens.kinds[count] = kind;
    tokens.starts[count] = at;
    tokens.ends[count] = tokenEnd;
    tokens.lineFirst[count] = lineFirst;
    if (kind >= unknownWord) found.unknown++;
    lineFirst = 0;
    at = tokenEnd;
    count++;
  }
  ensureRoom(tokens, count + 1);
  tokens.kinds[count] = 0;
  tokens.starts[count] = text.length;
  tokens.ends[count] = text.length;
  tokens.lineFirst[count] = 1;
  tokens.count = count;
  return found;
}

function readToken(text: string, at: number, code: number, type: number, found: Lexed): number {
  switch (type) {
    case classes.small:
      return readWord(text, at);
    case classes.digit:
      tokenEnd = plainNumberEnd(text, at);
      if (tokenEnd > 0) return number;
      tokenEnd = plainYearEnd(text, at);
      return tokenEnd > 0 ? year : readTerminal(text, at, code);
    case classes.quote:
      return readQuoted(text, at, found);
    default:
      if (code === typographicQuote) return readTypographic(text, at, found);
      return readTerminal(text, at, code);
  }
}

function readWord(text: string, at: number): number {
  const end = scanWord(text, at);
  const isDivided = text.charCodeAt(end) === slash;
  const keyword = wordKinds.get(text.slice(at, end));
  tokenEnd = end;
  if (keyword !== undefined && !isDivided) return keyword;
  for (const { kind, regex } of terminalsAt(text.charCodeAt(at))) {
    // Looking for the `/` of a rule's id from every word of a long line would take the square of its length.
    if (kind === ruleId && !isDivided) continue;
    regex.lastIndex = at;
    if (regex.test(text) && regex.lastIndex >= (keyword === undefined ? end : end + 1)) {
      tokenEnd = regex.lastIndex;
      return kind;
    }
  }
  return keyword ?? unknownWord;
}

/** The first terminal of the grammar that matches here, or 0. */
function tryTerminals(text: string, at: number, code: number): number {
  for (const { kind, regex } of terminalsAt(code)) {
    if (kind === name) {
      tokenEnd = scanName(text, at);
      return kind;
    }
    regex.lastIndex = at;
    if (regex.test(text)) {
      tokenEnd = regex.lastIndex;
      return kind;
    }
  }
  return 0;
}

function readTerminal(text: string, at: number, code: number): number {
  const isName = code >= 65 && code <= 90;
  const kind = !isName && tooManyDigits(text, at) ? 0 : tryTerminals(text, at, code);
  if (kind > 0) return kind;
  for (const [sign, signKind] of signsAt(code)) {
    if (text.startsWith(sign, at)) {
      tokenEnd = at + sign.length;
      return signKind;
    }
  }
  return readUnknown(text, at);
}

function readUnknown(text: string, at: number): number {
  tokenEnd = scanUnknown(text, at);
  return unknownCharacter;
}

function readQuoted(text: string, at: number, found: Lexed): number {
  if (text.startsWith('"""', at)) {
    tokenEnd = scanTo(text, at + 3, '"""');
    if (tokenEnd < 0) noteUnclosed(found, 'long text', at, endOfUnclosedBlock(text, at));
    return longText;
  }
  tokenEnd = scanQuoted(text, at);
  if (tokenEnd < 0) noteUnclosedText(text, at, found);
  return quoted;
}

function readTypographic(text: string, at: number, found: Lexed): number {
  tokenEnd = scanTypographic(text, at);
  if (tokenEnd < 0) noteUnclosedText(text, at, found);
  return quoted;
}

/** The second unclosed text of a line takes the rest of it, so that a line is searched for its end but twice. */
function noteUnclosedText(text: string, start: number, found: Lexed): void {
  const last = found.unclosed.at(-1);
  const isSecond = last !== undefined && endOfLine(text, last.end) >= start;
  noteUnclosed(found, 'text', start, isSecond ? endOfLine(text, start) : endOfUnclosedText(text, start));
}

function noteUnclosed(found: Lexed, form: Unclosed['form'], start: number, end: number): void {
  found.unclosed.push({ form, start, end });
  tokenEnd = end;
}

function isComment(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return next === slash || next === 42;
}

function readComment(text: string, at: number, found: Lexed): number {
  if (text.charCodeAt(at + 1) === slash) {
    const end = endOfLine(text, at);
    found.comments.push({ form: text.charCodeAt(at + 2) === slash ? 'doc' : 'line', start: at, end });
    return end;
  }
  // Once there is no end of a comment, there is none further on.
  let end = found.unclosed.some(({ form }) => form === 'comment') ? -1 : scanTo(text, at + 2, '*/');
  if (end < 0) {
    end = endOfUnclosedBlock(text, at);
    found.unclosed.push({ form: 'comment', start: at, end });
  }
  found.comments.push({ form: 'block', start: at, end });
  return end;
}
