import type { PastedCells } from '@stplan/server/protocol';
import * as vscode from 'vscode';

/** Whole elements as a snippet, parted from what stands before and after; what is still to be chosen is chosen first. */
export function pastedSnippet({ text, open }: PastedCells, before: string, after: string): vscode.SnippetString {
  const snippet = new vscode.SnippetString().appendText(lineFeeds(before));
  if (open === null) snippet.appendText(text.trimEnd());
  else {
    snippet.appendText(text.slice(0, open.start)).appendPlaceholder(text.slice(open.start, open.end));
    snippet.appendText(text.slice(open.end).trimEnd());
  }
  return snippet.appendText(after.trim() === '' ? '\n' : '\n\n');
}

/** An empty line stands between elements. */
function lineFeeds(before: string): string {
  if (before.trim() === '' || /\n[ \t]*\r?\n[ \t]*$/.test(before)) return '';
  return /\n[ \t]*$/.test(before) ? '\n' : '\n\n';
}

/** What cells become, in a few words: `3 contracts`. */
export function pastedTitle({ elements }: PastedCells): string {
  const kinds = [...new Set(elements.map((element) => element.replace(/ [^ ]*$/, '')))];
  const [kind = 'element'] = kinds;
  if (elements.length === 1) return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} whole ${kind}`;
  return kinds.length > 1
    ? `${elements.length} whole elements`
    : `${elements.length} whole ${PLURALS[kind] ?? `${kind}s`}`;
}

const PLURALS: Readonly<Record<string, string>> = { efficiency: 'efficiencies', capital: 'capital schemes' };
