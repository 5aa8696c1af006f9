import { lazilyParsed, type ParsedFile, type PlanReader, readText } from '@stplan/language';
import { type LineIndex, lineIndex, type PlanFragment } from '@stplan/model';

/** A plan file as it stands, with what is made of it when somebody asks. */
export type PlanDocument = {
  /** The path as the workspace names it. */
  readonly file: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly parsed: ParsedFile;
  readonly fragment: PlanFragment;
};

/** A plan file; nothing is read before it is asked for, and then once. `read` may know what the file said before. */
export function planDocument(
  file: string,
  text: string,
  read: PlanReader = (whole) => readText(whole, file),
): PlanDocument {
  let lines: LineIndex | undefined;
  // The tree is wanted while somebody works on the file; a national workspace need not keep them all.
  let parsed: WeakRef<ParsedFile> | undefined;
  let fragment: PlanFragment | undefined;
  const document: PlanDocument = {
    file,
    text,
    get lines() {
      lines ??= lineIndex(text);
      return lines;
    },
    get parsed() {
      const before = parsed?.deref();
      if (before !== undefined) return before;
      const now = lazilyParsed(text);
      parsed = new WeakRef(now);
      return now;
    },
    get fragment() {
      fragment ??= read(text);
      return fragment;
    },
  };
  return document;
}
