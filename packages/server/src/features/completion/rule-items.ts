import type { Expected } from '@stplan/language';
import { RULES } from '@stplan/rules';
import { type CompletionItem, CompletionItemKind, type Range } from 'vscode-languageserver-types';
import type { DocumentView } from '../../document/folder-view.ts';
import { toRange } from '../../document/positions.ts';
import { detailOf } from './detail.ts';
import type { Site } from './site.ts';

/** The ids of rules whose severity a plan sets, those with a finding now first. */
export function ruleItems({ range, document }: Site, { next }: Expected): CompletionItem[] {
  if (!next.some(({ type }) => type === 'RULE_ID')) return [];
  const all = [...document.folder.analysis().findings.values()].flat();
  return theseFirst(range, new Set(all.map(({ finding }) => finding.rule)));
}

/** Behind `// stplan-accept` the ids of rules, those with a finding below first; nothing in other comments. */
export function acceptanceItems(document: DocumentView, offset: number): CompletionItem[] {
  const { text, lines, folder, file } = document;
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  const typed = /\/\/\s*stplan-accept(?:-file)?[ \t]+([a-z/-]*)$/.exec(line)?.[1];
  if (typed === undefined) return [];
  const range = toRange(lines, { start: offset - typed.length, end: offset });
  const found = folder.analysis().findings.get(file) ?? [];
  const below = new Set(found.filter(({ finding }) => finding.span.start > offset).map(({ finding }) => finding.rule));
  return theseFirst(range, below);
}

function theseFirst(range: Range, first: ReadonlySet<string>): CompletionItem[] {
  return [...items(range, (id) => first.has(id)), ...items(range, (id) => !first.has(id))];
}

function items(range: Range, wanted: (id: string) => boolean): CompletionItem[] {
  return RULES.filter(({ id, structural }) => !structural && wanted(id)).map(({ id, title }) => ({
    label: id,
    kind: CompletionItemKind.EnumMember,
    ...detailOf(id, title),
    textEdit: { range, newText: id },
  }));
}
