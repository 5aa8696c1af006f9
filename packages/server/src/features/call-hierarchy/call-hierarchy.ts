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
import { cellAt, figureAt } from '../../place/figures.ts';
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
    const figure = element && (cellAt(element, offset)?.figure ?? figureAt(element, offset));
    const term = figure && termStatedAt(document, figure.span);
    return term === undefined ? null : [itemOf(term, document.folder)].filter((item) => item !== undefined);
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
    const parts = statements.filter(({ rhs }) => rhs.some(at)).flatMap(({ lhs }) => lhs.flatMap(statedParts));
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
      .filter(({ lhs }) => lhs.flatMap(statedParts).some(at))
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
  const at = ({ origin: { span } }: Term) => span?.file === file && span.start === start;
  return { folder, at, statements: folder.analysis().ofFile(file)?.statements ?? [] };
}

/** A figure as a statement has it, with its label. */
function termStatedAt({ folder, file }: DocumentView, { start }: SourceSpan): Term | undefined {
  for (const { lhs, rhs } of folder.analysis().ofFile(file)?.statements ?? []) {
    const found = [...rhs, ...lhs.flatMap(statedParts)].find(
      ({ origin: { span } }) => span?.file === file && span.start === start,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The figures with a place in the plan that a term unfolds to. */
function statedParts(term: Term): readonly Term[] {
  const { origin } = term;
  if (origin.form === 'stated' || origin.span !== undefined) return [term];
  return origin.terms.flatMap(statedParts);
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
    name: `${shown(term.label)} ${termText(term)}`,
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
