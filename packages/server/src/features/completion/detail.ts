import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import type { CompletionItem } from 'vscode-languageserver-types';

/** Offers up to this length are shown whole beside any words; longer ones have to share the line. */
const SHORT = 12;

/** How many letters a list of offers has room for in a line, with the default width and font of editors. */
const ROOM = 46;

/** With less than this much of it, words say nothing. */
const LEAST = 14;

/** Words that nothing may end with. */
const DANGLING = /(?:[\s,;:·]+(?:an?|and|as|by|for|from|in|is|it|of|or|than|that|the|to|too|with))*[\s,;:·]*$/;

/**
 * What stands behind an offer. An editor makes room for it by cutting off the offer itself when that is long, which is
 * worse: so it is cut here, and stands whole in the text that unfolds beside the list.
 */
export function detailOf(label: string, text: string): Pick<CompletionItem, 'detail' | 'documentation'> {
  const room = Math.max(ROOM - label.length, LEAST);
  if (label.length <= SHORT || text.length <= room) return { detail: text };
  const words = text.slice(0, room).replace(/\S*$/, '').replace(DANGLING, '');
  return { detail: `${words} …`, documentation: text };
}

/** Shows what stands behind an offer on every line of the list, where an editor can: a code alone says nothing. */
export function onEveryLine(item: CompletionItem, { textDocument }: ClientCapabilities): CompletionItem {
  const can = textDocument?.completion?.completionItem?.labelDetailsSupport === true;
  return can && item.detail !== undefined ? { ...item, labelDetails: { description: item.detail } } : item;
}
