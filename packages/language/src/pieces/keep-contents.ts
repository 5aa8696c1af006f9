import type { AcceptedRule, Finding, PlanElement, Ref, SourceSpan } from '@stplan/model';
import type { SyntaxProblem } from '../parse/parsed-file.ts';
import { append } from './append.ts';
import { movedProblem } from './moved-problem.ts';
import { movePlaces, type Piece, type PieceContent, pieceAt } from './piece.ts';

/** What converters collect. */
export type Collected = {
  readonly references: readonly Ref[];
  readonly findings: readonly Finding[];
  readonly places: readonly SourceSpan[];
};

/** What one element, or the header, adds to its file, and where it begins. */
export type Share = Collected & {
  readonly at: number;
  readonly elements: readonly PlanElement[];
} & Pick<PieceContent, 'headed' | 'asked'>;

/** What was read from a part of a file. All its places count from `base` in the file. */
export type ReadPart = {
  readonly base: number;
  readonly shares: readonly Share[];
  readonly accepted: readonly AcceptedRule[];
  readonly problems: readonly SyntaxProblem[];
  readonly looked: number;
};

/** Gives every piece of a range what begins in it. */
export function keepContents(
  pieces: readonly Piece[],
  { first, last }: { readonly first: number; readonly last: number },
  { base, shares, accepted, problems, looked }: ReadPart,
): void {
  const contents = pieces.slice(first, last + 1).map(({ isBalanced }) => emptyContent(isBalanced));
  const indexAt = (offset: number) => pieceAt(pieces, offset + base) - first;
  for (const { at, elements, references, findings, places, headed, asked } of shares) {
    const content = contents[indexAt(at)];
    if (content === undefined) continue;
    append(content.elements, elements);
    append(content.references, references);
    append(content.findings, findings);
    append(content.places, places);
    append(content.headed, headed);
    append(content.asked, asked);
  }
  for (const one of accepted) {
    const content = contents[indexAt(one.span.start)];
    content?.acceptances.push(one);
    content?.places.push(one.span, ...(one.covers.form === 'span' ? [one.covers.span] : []));
  }
  for (const problem of problems) {
    const at = indexAt(problem.start);
    contents[at]?.problems.push(movedProblem(problem, base - (pieces[at + first]?.start ?? 0)));
    for (let index = Math.max(0, at); index <= indexAt(problem.end); index++) {
      const content = contents[index];
      if (content !== undefined) content.isSound = false;
    }
  }
  for (const [index, content] of contents.entries()) {
    movePlaces(content.places, base);
    (pieces[first + index] as Piece).content = { ...content, looked: index === 0 ? looked : 0 };
  }
}

const emptyContent = (isSound: boolean) => ({
  elements: [] as PlanElement[],
  references: [] as Ref[],
  acceptances: [] as AcceptedRule[],
  findings: [] as Finding[],
  problems: [] as SyntaxProblem[],
  places: [] as SourceSpan[],
  headed: [] as PieceContent['headed'][number][],
  asked: [] as PieceContent['asked'][number][],
  isSound,
});
