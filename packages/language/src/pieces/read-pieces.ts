import type { FileHeader, Finding, PlanElement, SourceSpan } from '@stplan/model';
import { acceptances } from '../convert/comments/acceptances.ts';
import { type ConversionContext, conversionContext } from '../convert/conversion-context.ts';
import { fileHeader, ownerOf } from '../convert/file-header.ts';
import { planElement } from '../convert/read-fragment.ts';
import type { PlanFile } from '../generated/ast.ts';
import { type OpenFile, parsePlan } from '../parse/parse-plan.ts';
import { type Collected, keepContents, type Share } from './keep-contents.ts';
import type { Piece } from './piece.ts';

/** A file of which pieces are read. */
export type PiecesOfFile = { readonly file: string; readonly text: string; readonly pieces: readonly Piece[] };

/** Some pieces of a file, the last one included. */
export type PieceRange = { readonly first: number; readonly last: number };

/** What stands at the head of a file, and the plan or library that it belongs to by that. */
export type Head = { readonly header: FileHeader | undefined; readonly owner: string | undefined };

/**
 * Reads the pieces of a range and gives them what they contribute. Only the text `around` it is looked at, which
 * begins and ends with sound pieces or with the file. Gives the head of the file if the range begins with it.
 */
export function readPieces(
  { file, text, pieces }: PiecesOfFile,
  range: PieceRange,
  around: PieceRange,
  owner: string | undefined,
): Head | undefined {
  const base = pieces[around.first]?.start ?? 0;
  const from = (pieces[range.first]?.start ?? 0) - base;
  const to = (pieces[range.last + 1]?.start ?? text.length) - base;
  const shares: Share[] = [];
  let context: ConversionContext | undefined;
  let head: Head | undefined;

  const begin = (open: OpenFile, header: PlanFile['header']): ConversionContext => {
    const isHead = range.first === 0;
    const begun = conversionContext(open, file, isHead ? ownerOf(header) : owner, []);
    if (isHead) {
      head = { header: fileHeader(begun, header), owner: begun.owner };
      shares.push({ at: 0, elements: [], ...collected(begun) });
    }
    return begun;
  };
  const parsed = parsePlan(text.slice(base, pieces[around.last + 1]?.start), (node, open) => {
    context ??= begin(open, (node.$container as PlanFile).header);
    const at = node.$cstNode?.offset ?? 0;
    if (at < from || at >= to) return;
    const read: PlanElement | undefined = planElement(context, node);
    shares.push({ at, elements: read === undefined ? [] : [read], ...collected(context) });
  });
  context ??= begin(parsed, parsed.tree.header);
  const accepted = acceptances(context, parsed);
  const looksBeyond = context.beyond.isAsked;
  keepContents(pieces, range, { base, shares, accepted, looksBeyond, ...parsed });
  return head;
}

/** What the converters collected since this was last asked. */
function collected({ references, findings, places = [] }: ConversionContext): Collected {
  const all = { references: references.splice(0), findings: findings.splice(0), places: places.splice(0) };
  if (all.findings.length === 0) return all;
  // what a finding offers to write often stands at the end of something, at a place of its own
  return { ...all, places: [...new Set([...all.places, ...all.findings.flatMap(placesOf)])] };
}

const placesOf = ({ span, related, fixes }: Finding): readonly SourceSpan[] => [
  span,
  ...related.map((place) => place.span),
  ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span)),
];
