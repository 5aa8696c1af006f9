import type { AcceptedRule, Finding, PlanElement, Ref, SourceSpan } from '@stplan/model';
import type { SyntaxProblem } from '../parse/parsed-file.ts';

/**
 * A part of a file: from where one element begins in the first column up to the next, with the comments between. It
 * is read again only where the text changed, and otherwise moves with it.
 */
export type Piece = {
  /** Where it begins in the file; the first one begins with the file. */
  start: number;
  /** Whether its braces match, so that the next one begins whatever is in this one. */
  readonly isBalanced: boolean;
  /** What it contributes; undefined until it was read. */
  content: PieceContent | undefined;
};

/** What was read from a piece. */
export type PieceContent = {
  readonly elements: readonly PlanElement[];
  readonly references: readonly Ref[];
  readonly acceptances: readonly AcceptedRule[];
  /** What the converters found, before what one slip led to is told once. */
  readonly findings: readonly Finding[];
  /** What the parser found, with offsets from the start of the piece. */
  readonly problems: readonly SyntaxProblem[];
  /** Every place in the values above but those of problems; they change as text before the piece does. */
  readonly places: readonly SourceSpan[];
  /** Whether nothing is wrong with its words and braces, so that it is read alike whatever stands around it. */
  readonly isSound: boolean;
  /** How many mistakes the parser looked into. */
  readonly looked: number;
  /** The rows of periods in its tables with how many they name, as converters keep them. */
  readonly headed: readonly (readonly [count: number, words: string])[];
  /** What converters asked for that stands in front of it, with the answers that they got. */
  readonly asked: readonly AskedHeader[];
};

/** The question for a row of so many periods, and what was likely then. */
export type AskedHeader = { readonly count: number; readonly given: string | undefined };

export const isSound = ({ content }: Piece): boolean => content?.isSound === true;

/** The last of some pieces that begins at an offset or before it. */
export function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).start <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Moves a piece with all that was read from it. */
export function movePiece(piece: Piece, by: number): void {
  piece.start += by;
  movePlaces(piece.content?.places ?? [], by);
}

/**
 * Moves places by changing them. They are plain values that nobody else changes; whoever reads a file anew lets go of
 * what was made of it before, so that nobody sees the old ones.
 */
export function movePlaces(places: readonly { start: number; end: number }[], by: number): void {
  for (const place of places) {
    place.start += by;
    place.end += by;
  }
}
