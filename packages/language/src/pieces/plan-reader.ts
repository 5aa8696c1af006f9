import type { AcceptedRule, Finding, PlanElement, PlanFragment, Ref } from '@stplan/model';
import { findingsOfFile, readText } from '../convert/read-fragment.ts';
import type { SyntaxProblem } from '../parse/parsed-file.ts';
import { mostListed } from '../parse/problem-list.ts';
import { mostDiagnosed } from '../parse/recovery/create-recovery.ts';
import { append } from './append.ts';
import { damageOf, piecesOf } from './damage.ts';
import { headerBefore } from './header-before.ts';
import { movedProblem } from './moved-problem.ts';
import { isSound, movePiece, type Piece } from './piece.ts';
import { type Head, type PiecesOfFile, readPieces } from './read-pieces.ts';

/** Reads the texts that a file has one after the other. */
export type PlanReader = (text: string) => PlanFragment;

/** A file that was read in pieces. */
type ReadFile = PiecesOfFile & Head;

/**
 * A reader that reads again only the elements where the text changed, and gives what `readText` gives. The elements
 * that did not change are the same ones as before; their places move with them, so what was read before is to be let
 * go when the next text is read.
 */
export function createPlanReader(file: string): PlanReader {
  let isKnown = false;
  let before: ReadFile | undefined;
  return (text) => {
    // Most files are never typed in, so their pieces are not kept.
    if (!isKnown) {
      isKnown = true;
      return readText(text, file);
    }
    const now = (before && readChange(before, text)) ?? readWhole(file, text);
    before = now;
    return now === undefined ? readText(text, file) : fragmentOf(now);
  };
}

/** Reads all of a file; undefined where it cannot be read in pieces. */
function readWhole(file: string, text: string): ReadFile | undefined {
  const pieces = piecesOf(text);
  if (pieces === undefined) return undefined;
  const all = { first: 0, last: pieces.length - 1 };
  const head = readPieces({ file, text, pieces }, all, all, undefined);
  return head && withinLimits({ file, text, pieces, ...head });
}

/** Reads what changed; undefined where that cannot be told from the rest. */
function readChange(before: ReadFile, text: string): ReadFile | undefined {
  const damage = damageOf(before.pieces, before.text, text);
  if (damage === undefined) return undefined;
  const { from, to, movedBy } = damage;
  const rest = before.pieces.slice(to);
  if (movedBy !== 0) for (const piece of rest) movePiece(piece, movedBy);
  const pieces = [...before.pieces.slice(0, from), ...damage.pieces, ...rest];
  const file: PiecesOfFile = { file: before.file, text, pieces };
  // The piece behind is read, too: comments at the end of what changed may be its own.
  const head = readAround(file, from, from + damage.pieces.length, before);
  if (head !== undefined && head.owner !== before.owner) return undefined;
  const { header, owner } = head ?? before;
  const now = { ...file, header, owner };
  return answersAlike(now) ? withinLimits(now) : undefined;
}

/**
 * Reads pieces, and more on either side until the outermost are sound and stand next to sound ones: what is wrong in a
 * piece may change how its neighbours are read, but not what lies beyond a sound one. Gives the head of the file if
 * its first piece is among them.
 */
function readAround(file: PiecesOfFile, from: number, to: number, known: Head): Head | undefined {
  const { pieces } = file;
  const end = pieces.length - 1;
  const isSoundAt = (index: number) => isSound(pieces[index] as Piece);
  let [first, last] = [from, Math.min(to, end)];
  for (let step = 1; ; step *= 2) {
    while (first > 0 && !isSoundAt(first - 1)) first--;
    while (last < end && !isSoundAt(last + 1)) last++;
    const around = { first: Math.max(0, first - 1), last: Math.min(end, last + 2) };
    const head = readPieces(file, { first, last }, around, known);
    const [isFirm, isFirmBehind] = [first === 0 || isSoundAt(first), last === end || isSoundAt(last)];
    if (isFirm && isFirmBehind) return head;
    if (!isFirm) first = Math.max(0, first - step);
    if (!isFirmBehind) last = Math.min(end, last + step);
  }
}

/** Whether elements that were read by looking at those in front of them would see the same there now. */
const answersAlike = ({ pieces, ...head }: ReadFile): boolean =>
  pieces.every(
    ({ content }, index) =>
      content === undefined ||
      content.asked.every(({ count, given }) => headerBefore(pieces, index, head?.header, count) === given),
  );

/** A file with fewer mistakes than are looked into and listed; where there are more, it counts how many came before. */
function withinLimits(file: ReadFile): ReadFile | undefined {
  let [looked, problems] = [0, 0];
  for (const { content } of file.pieces) {
    looked += content?.looked ?? 0;
    problems += content?.problems.length ?? 0;
  }
  return looked <= mostDiagnosed && problems < mostListed ? file : undefined;
}

function fragmentOf({ file, text, pieces, header, owner }: ReadFile): PlanFragment {
  const elements: PlanElement[] = [];
  const references: Ref[] = [];
  const acceptances: AcceptedRule[] = [];
  const findings: Finding[] = [];
  const problems: SyntaxProblem[] = [];
  for (const { start, content } of pieces) {
    if (content === undefined) continue;
    append(elements, content.elements);
    append(references, content.references);
    append(acceptances, content.acceptances);
    append(findings, content.findings);
    for (const problem of content.problems) problems.push(movedProblem(problem, start));
  }
  problems.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    file,
    header,
    elements,
    references,
    findings: findingsOfFile({ file, owner }, { text, problems }, findings),
    acceptances,
  };
}
