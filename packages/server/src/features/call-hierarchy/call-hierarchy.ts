import type { SourceSpan, Statement, Term } from '@stplan/model';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyIncomingCallsParams,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CallHierarchyOutgoingCallsParams,
  CallHierarchyPrepareParams,
} from 'vscode-languageserver-protocol';
import { SymbolKind } from 'vscode-languageserver-types';
import type { DocumentView, FolderView } from '../../document/folder-view.ts';
import { toOffset, toRange } from '../../document/positions.ts';
import { elementAt } from '../../place/element-at.ts';
import { figureAt } from '../../place/figures.ts';
import { beginsAt, placedParts } from '../../place/statements-at.ts';
import { shown, termText } from '../../plan-views/printed.ts';
import { verdictText } from '../../plan-views/tone.ts';
import { documentFeature, type FeatureContext, workspaceFeature } from '../feature.ts';

const capabilities = { callHierarchyProvider: true };

/** The figure at the cursor, from which one can go to what feeds it and to what it feeds. */
export const prepareCallHierarchy = documentFeature(
  'textDocument/prepareCallHierarchy',
  capabilities,
  (document, { position }: CallHierarchyPrepareParams): CallHierarchyItem[] | null => {
    const offset = toOffset(document.lines, position);
    const element = elementAt(document.fragment, offset);
    const figure = element && figureAt(element, offset);
    const term = figure && termStatedAt(document, figure.span);
    const item = term && itemOf(term, document.folder);
    return item === undefined ? null : [item];
  },
);

/** What a figure is made of: the parts of the statement that it ends, or those that it follows from. */
export const outgoingCalls = workspaceFeature(
  'callHierarchy/outgoingCalls',
  capabilities,
  ({ item }: CallHierarchyOutgoingCallsParams, context): CallHierarchyOutgoingCall[] | null => {
    const found = figureOf(item, context);
    if (found === undefined) return null;
    const { folder, statements, at } = found;
    const parts = statements.filter(({ rhs }) => rhs.some(at)).flatMap(({ lhs }) => lhs.flatMap(placedParts));
    return distinct(parts, folder).map((to) => ({ to, fromRanges: [item.selectionRange] }));
  },
);

/** What a figure goes into: what each statement with it among its parts should come to. */
export const incomingCalls = workspaceFeature(
  'callHierarchy/incomingCalls',
  capabilities,
  ({ item }: CallHierarchyIncomingCallsParams, context): CallHierarchyIncomingCall[] | null => {
    const found = figureOf(item, context);
    if (found === undefined) return null;
    const { folder, statements, at } = found;
    const ends = statements
      .filter(({ lhs }) => lhs.flatMap(placedParts).some(at))
      .flatMap((statement) => endOf(statement, folder));
    return ends.map((from) => ({ from, fromRanges: [from.selectionRange] }));
  },
);

type Found = {
  readonly folder: FolderView;
  readonly statements: readonly Statement[];
  /** Whether a term is the figure. */
  readonly at: (term: Term) => boolean;
};

function figureOf({ uri, selectionRange }: CallHierarchyItem, context: FeatureContext): Found | undefined {
  const document = context.document(uri);
  if (document === undefined) return undefined;
  const { folder, file, lines } = document;
  const start = toOffset(lines, selectionRange.start);
  return { folder, at: beginsAt(file, start), statements: folder.analysis().ofFile(file)?.statements ?? [] };
}

/** A figure as a statement has it, with its label. */
function termStatedAt({ folder, file }: DocumentView, { start }: SourceSpan): Term | undefined {
  for (const { lhs, rhs } of folder.analysis().ofFile(file)?.statements ?? []) {
    const found = [...rhs, ...lhs.flatMap(placedParts)].find(beginsAt(file, start));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a statement should come to, with how it came out. */
function endOf(statement: Statement, folder: FolderView): CallHierarchyItem[] {
  return statement.rhs.flatMap((term) => {
    const item = itemOf(term, folder);
    return item === undefined ? [] : [{ ...item, detail: `${shown(statement.title)}: ${verdictText(statement)}` }];
  });
}

function itemOf(term: Term, folder: FolderView): CallHierarchyItem | undefined {
  const { span } = term.origin;
  const document = span && folder.document(span.file);
  if (span === undefined || document === undefined) return undefined;
  const range = toRange(document.lines, span);
  return {
    // A label is long and a tree is narrow: what is cut off at its end is not the figure.
    name: `${termText(term)} ${shown(term.label)}`,
    kind: SymbolKind.Number,
    uri: folder.uriOf(span.file),
    range,
    selectionRange: range,
  };
}

function distinct(terms: readonly Term[], folder: FolderView): readonly CallHierarchyItem[] {
  const items = terms.flatMap((term) => itemOf(term, folder) ?? []);
  return [...new Map(items.map((item) => [`${item.uri} ${JSON.stringify(item.range)}`, item])).values()];
}
