import type { FileHeader, Finding, PlanElement, SourceSpan } from '@stplan/model';
import { acceptances } from '../convert/comments/acceptances.ts';
import { type ConversionContext, conversionContext } from '../convert/conversion-context.ts';
import { fileHeader, ownerOf } from '../convert/file-header.ts';
import { planElement } from '../convert/read-fragment.ts';
import type { PlanFile } from '../generated/ast.ts';
import { type OpenFile, parsePlan } from '../parse/parse-plan.ts';
import { headerBefore } from './header-before.ts';
import { type Collected, keepContents, type Share } from './keep-contents.ts';
import type { AskedHeader, Piece } from './piece.ts';

/** A file of which pieces are read. */
export type PiecesOfFile = { readonly file: string; readonly text: string; readonly pieces: readonly Piece[] };

/** Some pieces of a file, the last one included. */
export type PieceRange = { readonly first: number; readonly last: number };

/** What stands at the head of a file, and the plan or library that it belongs to by that. */
export type Head = { readonly header: FileHeader | undefined; readonly owner: string | undefined };

/**
 * Reads the pieces of a range and gives them what they contribute. Only the text `around` it is looked at, which
 * begins and ends with sound pieces or with the file. Gives the head of the file if the range begins with it; `known`
 * is the head that was read before.
 */
export function readPieces(
  { file, text, pieces }: PiecesOfFile,
  range: PieceRange,
  around: PieceRange,
  known: Head | undefined,
): Head | undefined {
  const base = pieces[around.first]?.start ?? 0;
  const from = (pieces[range.first]?.start ?? 0) - base;
  const to = (pieces[range.last + 1]?.start ?? text.length) - base;
  const shares: Share[] = [];
  let context: ConversionContext | undefined;
  let head: Head | undefined;

  const nearest = new Map<number, string>();
  const asked: AskedHeader[] = [];
  const before = (count: number): string | undefined => {
    const given = nearest.get(count) ?? headerBefore(pieces, range.first, (head ?? known)?.header, count);
    asked.push({ count, given });
    return given;
  };
  const share = (from: ConversionContext, at: number, elements: readonly PlanElement[]): void => {
    const headed = [...from.headed];
    for (const [count, words] of headed) nearest.set(count, words);
    from.headed.clear();
    shares.push({ at, elements, headed, asked: asked.splice(0), ...collected(from) });
  };
  const begin = (open: OpenFile, header: PlanFile['header']): ConversionContext => {
    const isHead = range.first === 0;
    const begun = conversionContext(open, file, isHead ? ownerOf(header) : known?.owner, before, []);
    if (isHead) {
      head = { header: fileHeader(begun, header), owner: begun.owner };
      share(begun, 0, []);
    }
    return begun;
  };
  const parsed = parsePlan(text.slice(base, pieces[around.last + 1]?.start), (node, open) => {
    context ??= begin(open, (node.$container as PlanFile).header);
    const at = node.$cstNode?.offset ?? 0;
    if (at < from || at >= to) return;
    const read: PlanElement | undefined = planElement(context, node);
    share(context, at, read === undefined ? [] : [read]);
  });
  context ??= begin(parsed, parsed.tree.header);
  const accepted = acceptances(context, parsed);
  keepContents(pieces, range, { base, shares, accepted, ...parsed });
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
