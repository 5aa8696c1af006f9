import type { Expected } from '@stplan/language';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { Site } from './site.ts';

/** At the beginning of a file: the plans that it may be a part of. */
export function headItems({ document, from, range }: Site, { next }: Expected): CompletionItem[] {
  const begins = document.parsed.tokens.every(({ end }) => end > from);
  if (!begins || !next.some(({ type }) => type === 'part')) return [];
  const { plans } = document.folder.analysis().workspace;
  return plans
    .filter(({ files }) => !files.includes(document.file) || files.length > 1)
    .map(({ name }) => ({
      label: `part of ${name}`,
      kind: CompletionItemKind.Keyword,
      detail: 'begins a file of this plan',
      textEdit: { range, newText: `part of ${name}\n\n` },
    }));
}
