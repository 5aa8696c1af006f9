import type { TextEdit } from '@stplan/model';
import type { ChosenFix } from './chosen-fixes.ts';
import { withItsLine } from './with-its-line.ts';

/** A stretch of a changed text that a fix wrote. */
export type WrittenPlace = { readonly start: number; readonly end: number };

/** Texts after some fixes. */
export type AppliedFixes = {
  /** The changed files alone. */
  readonly texts: ReadonlyMap<string, string>;
  /** What was written in each of them, by its place in the new text. */
  readonly places: ReadonlyMap<string, readonly WrittenPlace[]>;
  readonly applied: readonly ChosenFix[];
  /** Those that would write where an earlier one does: each is left out as a whole. */
  readonly overlapping: readonly ChosenFix[];
};

/** Applies fixes to texts, in their order; of two that touch each other the first counts. */
export function applyFixes(texts: ReadonlyMap<string, string>, fixes: readonly ChosenFix[]): AppliedFixes {
  const taken = new Map<string, TextEdit[]>();
  const applied: ChosenFix[] = [];
  const overlapping: ChosenFix[] = [];
  for (const chosen of fixes) {
    const edits = chosen.fix.edits.map((edit) => withItsLine(edit, texts.get(edit.span.file) ?? ''));
    const isFree = edits.every((edit) => !(taken.get(edit.span.file) ?? []).some((other) => meets(edit, other)));
    (isFree ? applied : overlapping).push(chosen);
    if (!isFree) continue;
    for (const edit of edits) {
      const inFile = taken.get(edit.span.file);
      if (inFile === undefined) taken.set(edit.span.file, [edit]);
      else inFile.push(edit);
    }
  }
  const changed = new Map<string, string>();
  const places = new Map<string, readonly WrittenPlace[]>();
  for (const [file, edits] of taken) {
    const written = rewritten(texts.get(file) ?? '', edits);
    changed.set(file, written.text);
    places.set(file, written.places);
  }
  return { texts: changed, places, applied, overlapping };
}

function meets({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function rewritten(text: string, edits: readonly TextEdit[]): { text: string; places: WrittenPlace[] } {
  const pieces: string[] = [];
  const places: WrittenPlace[] = [];
  let from = 0;
  let length = 0;
  for (const { span, text: instead } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    pieces.push(text.slice(from, span.start), instead);
    length += span.start - from;
    places.push({ start: length, end: length + instead.length });
    length += instead.length;
    from = span.end;
  }
  return { text: pieces.join('') + text.slice(from), places };
}
