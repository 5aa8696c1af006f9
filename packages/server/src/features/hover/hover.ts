import type { HoverParams } from 'vscode-languageserver-protocol';
import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import type { DocumentView } from '../../document/folder-view.ts';
import { toOffset, toRange } from '../../document/positions.ts';
import { codeAt } from '../../place/code-at.ts';
import { definitionAt, elementAt } from '../../place/element-at.ts';
import { evaluated } from '../../place/evaluated.ts';
import { cellAt } from '../../place/figures.ts';
import { referenceAt, thingAt } from '../../place/names.ts';
import { tokenAt } from '../../place/token-at.ts';
import { documentFeature } from '../feature.ts';
import { codeCard } from './code-card.ts';
import { elementCard } from './element-card.ts';
import { figureCard } from './figure-card.ts';
import { wordCard } from './word-card.ts';

type Card = { readonly start: number; readonly end: number; readonly text: string };

/** What stands under the pointer: a figure with where it comes from, an element, or what a word means. */
export const hover = documentFeature(
  'textDocument/hover',
  { hoverProvider: true },
  (document, { position }: HoverParams): Hover | null => {
    const offset = toOffset(document.lines, position);
    // A name within a formula stands for itself; the rest of the formula for the figure that it gives.
    const sources = referenceAt(document, offset) ? [elementUnder, figureUnder] : [figureUnder, elementUnder];
    const card = [...sources, codeUnder, wordUnder].reduce<Card | undefined>(
      (found, ask) => found ?? ask(document, offset),
      undefined,
    );
    if (card === undefined) return null;
    return { contents: { kind: MarkupKind.Markdown, value: card.text }, range: toRange(document.lines, card) };
  },
);

function figureUnder(document: DocumentView, offset: number): Card | undefined {
  const written = elementAt(document.fragment, offset);
  const element = written && evaluated(document.folder.analysis(), written);
  const cell = element && cellAt(element, offset);
  return element && cell && { ...cell.figure.span, text: figureCard(document, element, cell) };
}

function elementUnder(document: DocumentView, offset: number): Card | undefined {
  const thing = thingAt(document, offset);
  const used = referenceAt(document, offset);
  const span = used?.span ?? definitionAt(document.fragment, offset)?.nameSpan;
  return thing && span && { ...span, text: elementCard(document.folder, thing, used !== undefined) };
}

function codeUnder(document: DocumentView, offset: number): Card | undefined {
  const token = codeAt(document.parsed, offset);
  const text = token && codeCard(document.folder, document.text.slice(token.start + 1, token.end - 1));
  return token && text ? { start: token.start, end: token.end, text } : undefined;
}

function wordUnder({ parsed, text }: DocumentView, offset: number): Card | undefined {
  const token = tokenAt(parsed.tokens, offset);
  return token && wordCard(parsed.tokens, token, text);
}
