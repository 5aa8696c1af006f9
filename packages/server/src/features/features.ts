import { NEW_PLAN_FEATURES } from '../new-plan/new-plan-features.ts';
import { PLAN_VIEW_FEATURES } from '../plan-views/plan-view-features.ts';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './call-hierarchy/call-hierarchy.ts';
import { codeActions } from './code-actions/code-actions.ts';
import { codeLens } from './code-lens/code-lens.ts';
import { completion } from './completion/completion.ts';
import { definition } from './definition/definition.ts';
import { documentHighlight } from './document-highlight/document-highlight.ts';
import { documentLinks } from './document-links/document-links.ts';
import { documentSymbols } from './document-symbols/document-symbols.ts';
import type { Feature } from './feature.ts';
import { foldingRanges } from './folding-ranges/folding-ranges.ts';
import { formatting, onTypeFormatting, rangeFormatting } from './formatting/formatting.ts';
import { hover } from './hover/hover.ts';
import { inlayHints } from './inlay-hints/inlay-hints.ts';
import { linkedEditing } from './linked-editing/linked-editing.ts';
import { ownDocuments } from './own-documents/own-documents.ts';
import { references } from './references/references.ts';
import { prepareRename, rename } from './rename/rename.ts';
import { selectionRanges } from './selection-ranges/selection-ranges.ts';
import { semanticTokens, semanticTokensInRange } from './semantic-tokens/semantic-tokens.ts';
import { signatureHelp } from './signature-help/signature-help.ts';
import { workspaceSymbols } from './workspace-symbols/workspace-symbols.ts';

/** Everything that an editor can ask for; to add a feature, add its folder and its row. */
export const FEATURES: readonly Feature[] = [
  codeActions,
  codeLens,
  completion,
  definition,
  documentLinks,
  foldingRanges,
  formatting,
  hover,
  incomingCalls,
  inlayHints,
  linkedEditing,
  onTypeFormatting,
  ownDocuments,
  rangeFormatting,
  selectionRanges,
  semanticTokens,
  semanticTokensInRange,
  documentHighlight,
  documentSymbols,
  outgoingCalls,
  prepareCallHierarchy,
  prepareRename,
  references,
  rename,
  signatureHelp,
  workspaceSymbols,
  ...PLAN_VIEW_FEATURES,
  ...NEW_PLAN_FEATURES,
];
