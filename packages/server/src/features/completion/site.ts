import type { Plan } from '@stplan/model';
import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import type { Range } from 'vscode-languageserver-types';
import type { DocumentView } from '../../document/folder-view.ts';
import { toRange } from '../../document/positions.ts';
import { groupOf } from '../../place/names.ts';

/** The place that something is completed at. */
export type Site = {
  readonly document: DocumentView;
  /** The plan or library that the file belongs to, where there is one. */
  readonly group: Plan | undefined;
  /** Where what is being typed begins. */
  readonly from: number;
  /** What is being typed, from its first letter to the cursor and on to the end of the word. */
  readonly range: Range;
  /** Whether nothing but blanks stands before it on its line. */
  readonly startsLine: boolean;
  /** Whether a name before it ends with a comma, so that another one must follow. */
  readonly continues: boolean;
  /** Whether the editor takes texts with places to fill in. */
  readonly snippets: boolean;
};

/** A word as far as it may be typed: letters, figures, and what stands within names and words. */
const TYPED = /[A-Za-z0-9_.£%/-]*$/;
const REST = /^[A-Za-z0-9_]*/;

export function siteAt(
  document: DocumentView,
  offset: number,
  start: number | undefined,
  client: ClientCapabilities,
): Site {
  const { text, lines, file, folder } = document;
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const from = start ?? offset - (TYPED.exec(line)?.[0].length ?? 0);
  return {
    document,
    group: groupOf(folder.analysis(), file),
    from,
    range: toRange(lines, { start: from, end: offset + (REST.exec(text.slice(offset))?.[0].length ?? 0) }),
    startsLine: /^[ \t]*$/.test(text.slice(text.lastIndexOf('\n', from - 1) + 1, from)),
    continues: text[lastWritten(text, from)] === ',',
    snippets: client.textDocument?.completion?.completionItem?.snippetSupport === true,
  };
}

/** The place of the last character before an offset that is no blank and ends no line. */
function lastWritten(text: string, before: number): number {
  let at = before - 1;
  while (at >= 0 && /\s/.test(text[at] as string)) at--;
  return at;
}
