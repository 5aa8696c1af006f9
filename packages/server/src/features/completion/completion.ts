import { expectedAt } from '@stplan/language';
import type { ClientCapabilities, CompletionParams } from 'vscode-languageserver-protocol';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import { toOffset } from '../../document/positions.ts';
import { commentAt, tokenAt } from '../../place/token-at.ts';
import { documentFeature } from '../feature.ts';
import { bodyItems } from './body-items.ts';
import { cellItems } from './cell-items.ts';
import { codeItems, quotedCodeItems } from './code-items.ts';
import { onEveryLine } from './detail.ts';
import { headItems } from './head-items.ts';
import { nameItems } from './name-items.ts';
import { periodItems } from './period-items.ts';
import { acceptanceItems, ruleItems } from './rule-items.ts';
import { siteAt } from './site.ts';
import { unitItems } from './unit-items.ts';
import { wordItems } from './word-items.ts';

/** Who offers something at a place, in the order in which editors show it. */
const SOURCES = [
  headItems,
  periodItems,
  cellItems,
  nameItems,
  quotedCodeItems,
  unitItems,
  ruleItems,
  wordItems,
  bodyItems,
];

/** What may be written at the cursor, given everything before it: words, names, rows, years, units, codes. */
export const completion = documentFeature(
  'textDocument/completion',
  { completionProvider: { triggerCharacters: [' ', '"', '/', '.', '['], resolveProvider: false } },
  (document, { position }: CompletionParams, { client }): CompletionList | null => {
    const offset = toOffset(document.lines, position);
    const { parsed } = document;
    if (commentAt(parsed.comments, offset) !== undefined) return listOf(acceptanceItems(document, offset), client);
    const token = tokenAt(parsed.tokens, offset);
    const quoted = token?.type === 'STRING' && token.start < offset && offset < token.end;
    if (token?.type === 'LONG_TEXT' && token.start < offset && offset < token.end) return null;
    const site = siteAt(document, offset, quoted ? token.start : undefined, client);
    if (quoted) return listOf(codeItems(site, token), client);
    const expected = expectedAt(parsed, site.from);
    return listOf(
      SOURCES.flatMap((source) => source(site, expected)),
      client,
    );
  },
);

function listOf(items: readonly CompletionItem[], client: ClientCapabilities): CompletionList {
  const seen = new Set<string>();
  const once = items.filter(({ label }) => !seen.has(label) && seen.add(label));
  return {
    isIncomplete: false,
    items: once.map((item, index) => onEveryLine({ ...item, sortText: String(index).padStart(4, '0') }, client)),
  };
}
