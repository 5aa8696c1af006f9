import { type Expected, isWord, type NextToken, wordsOf } from '@stplan/language';
import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import { WORD_MEANINGS } from '../hover/word-meanings.ts';
import { detailOf } from './detail.ts';
import { elementSnippet } from './element-snippets.ts';
import type { Site } from './site.ts';
import { statedOnce } from './stated-once.ts';

/**
 * Words and phrases of the language. At the beginning of a line those that begin a statement come first; elements come
 * with what they cannot do without.
 */
export function wordItems(site: Site, { next, rows, blocks }: Expected): CompletionItem[] {
  if (site.continues) return [];
  const tokens = site.startsLine ? atLineStart(site, next, rows, blocks) : withinLine(next, rows);
  const words = [...new Set(tokens.filter(({ type }) => isWord(type)).flatMap(wordsOf))].sort(headsFirst);
  const stated = site.startsLine && blocks.length > 0 ? statedOnce(site, words) : NONE;
  return [...words.filter((word) => !stated.has(word)), ...stated].map((label) => {
    const snippet =
      site.snippets && blocks.length === 0 && site.startsLine ? elementSnippet(label, site.group) : undefined;
    return {
      label,
      kind: snippet === undefined ? CompletionItemKind.Keyword : CompletionItemKind.Snippet,
      ...described(label, snippet?.detail ?? (stated.has(label) ? 'stated above or below already' : meaningOf(label))),
      ...(snippet && { insertTextFormat: InsertTextFormat.Snippet }),
      textEdit: { range: site.range, newText: snippet?.text ?? label },
    };
  });
}

const NONE: ReadonlySet<string> = new Set();

const meaningOf = (label: string): string | undefined =>
  Object.hasOwn(WORD_MEANINGS, label) ? WORD_MEANINGS[label] : undefined;

const described = (label: string, text: string | undefined) => (text === undefined ? {} : detailOf(label, text));

/** A line begins a row or statement; only an element without braces goes on over several lines, indented. */
function atLineStart(
  { document, from }: Site,
  next: readonly NextToken[],
  rows: readonly NextToken[],
  blocks: readonly string[],
): readonly NextToken[] {
  const indented = /[ \t]/.test(document.text[from - 1] ?? '');
  if (rows.length === 0) return next;
  return blocks.length === 0 && indented ? [...next.filter((token) => !rows.includes(token)), ...rows] : rows;
}

/** On a line that has begun, what goes on with it; where that is over, the next row may follow. */
function withinLine(next: readonly NextToken[], rows: readonly NextToken[]): readonly NextToken[] {
  const onward = next.filter((token) => !rows.includes(token));
  return onward.some(({ type }) => type !== '}') ? onward : next;
}

const HEADS = ['plan', 'part of', 'library'];

/** A file begins with what it belongs to; all else keeps the order of the grammar. */
function headsFirst(a: string, b: string): number {
  return Number(HEADS.includes(b)) - Number(HEADS.includes(a));
}
