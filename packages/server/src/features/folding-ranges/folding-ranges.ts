import type { FoldingRangeParams } from 'vscode-languageserver-protocol';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { DocumentView } from '../../document/folder-view.ts';
import { toPosition } from '../../document/positions.ts';
import { documentFeature } from '../feature.ts';

/** What can be folded: everything in braces, texts and comments of several lines, and runs of line comments. */
export const foldingRanges = documentFeature(
  'textDocument/foldingRange',
  { foldingRangeProvider: true },
  (document, _: FoldingRangeParams): FoldingRange[] =>
    [...braces(document), ...longTexts(document), ...comments(document)]
      .filter(({ startLine, endLine }) => startLine < endLine)
      .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine),
);

/** Braces that meet; the line of the closing one stays visible. */
function braces({ parsed: { tokens }, lines }: DocumentView): FoldingRange[] {
  const open: number[] = [];
  const found: FoldingRange[] = [];
  for (const { type, start } of tokens) {
    if (type === '{') open.push(start);
    else if (type === '}') {
      const from = open.pop();
      if (from === undefined) continue;
      found.push({ startLine: toPosition(lines, from).line, endLine: toPosition(lines, start).line - 1 });
    }
  }
  return found;
}

function longTexts({ parsed: { tokens }, lines }: DocumentView): FoldingRange[] {
  return tokens
    .filter(({ type }) => type === 'LONG_TEXT')
    .map(({ start, end }) => ({ startLine: toPosition(lines, start).line, endLine: toPosition(lines, end).line }));
}

/** Comments that follow each other line by line fold together. */
function comments({ parsed, lines, text }: DocumentView): FoldingRange[] {
  const found: { startLine: number; endLine: number; kind: FoldingRangeKind }[] = [];
  for (const { form, start, end } of parsed.comments) {
    const [startLine, endLine] = [toPosition(lines, start).line, toPosition(lines, end).line];
    const last = found.at(-1);
    const alone = text.slice(text.lastIndexOf('\n', start) + 1, start).trim() === '';
    if (form !== 'block' && alone && last?.endLine === startLine - 1) last.endLine = endLine;
    else found.push({ startLine, endLine, kind: FoldingRangeKind.Comment });
  }
  return found;
}
