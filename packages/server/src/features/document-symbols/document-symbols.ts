import type { PlanElement } from '@stplan/model';
import type { DocumentSymbolParams } from 'vscode-languageserver-protocol';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { DocumentView } from '../../document/folder-view.ts';
import { toRange } from '../../document/positions.ts';
import { documentFeature } from '../feature.ts';
import { symbolKind } from './symbol-kind.ts';

/** The outline of a file: what it belongs to, its elements, and the rows of their tables. */
export const documentSymbols = documentFeature(
  'textDocument/documentSymbol',
  { documentSymbolProvider: { label: 'Plan' } },
  (document, _: DocumentSymbolParams): DocumentSymbol[] => {
    const { header, elements } = document.fragment;
    const head = header?.form === 'plan' ? [header.definition] : [];
    return [...head, ...elements].map((element) => elementSymbol(document, element));
  },
);

function elementSymbol({ lines }: DocumentView, element: PlanElement): DocumentSymbol {
  const { kind, name, title, span, nameSpan } = element;
  const rows = element.kind === 'position' ? element.rows : [];
  return {
    name: name === '' ? kind : name,
    detail: title === undefined ? kind : `${kind} · ${title}`,
    kind: symbolKind(kind),
    range: toRange(lines, span),
    selectionRange: toRange(lines, nameSpan),
    children: rows.map((row) => ({
      name: row.title === undefined ? row.measure : `${row.measure} “${row.title}”`,
      kind: SymbolKind.Field,
      range: toRange(lines, row.labelSpan),
      selectionRange: toRange(lines, row.labelSpan),
    })),
  };
}
