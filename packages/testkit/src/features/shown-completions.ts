import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver-types';

/** Longer lists are written down as far as an editor shows them at once. */
const MOST = 40;
const SHOWN = 12;

export function isCompletionList(answer: unknown): answer is CompletionList {
  return typeof answer === 'object' && answer !== null && 'items' in answer && 'isIncomplete' in answer;
}

/** A line for each item: what is shown, what is known of it, and what is written where that is something else. */
export function shownCompletions({ items }: CompletionList): string {
  if (items.length === 0) return 'nothing to choose from';
  const shown = items.length > MOST ? items.slice(0, SHOWN) : items;
  const rest = items.length - shown.length;
  return [...shown.map(line), ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n');
}

function line({ label, detail, textEdit }: CompletionItem): string {
  const text = (textEdit as TextEdit | undefined)?.newText ?? label;
  return `- ${label}${detail === undefined ? '' : `   (${detail})`}${text === label ? '' : `   -> ${JSON.stringify(text)}`}`;
}
