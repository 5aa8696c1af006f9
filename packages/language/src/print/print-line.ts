import type { LineRole } from './line-starts.ts';

/** A line of the formatted file, as the items from `first` to `last`. */
export type PrintLine = {
  readonly role: LineRole | 'comment' | 'close' | 'broken';
  /** The type of the node that begins here. */
  readonly kind: string;
  /** The first item; a comment may lead the line. */
  readonly first: number;
  /** The first item that is not a leading comment. */
  readonly head: number;
  /** The last item, which may be a comment at the end of the line. */
  last: number;
  /** The first comment at the end of the line, or the index after the last item. */
  tail: number;
  readonly depth: number;
  /** The opening brace of the body that it stands in; -1 outside all braces. */
  readonly body: number;
  /** Whether its last word is a brace whose body follows on lines of its own. */
  opens: boolean;
  /** Whether it is too long for one line, so that it goes on where the author let it go on. */
  wraps: boolean;
  /** Whether it goes over several lines for any reason: it wraps, or a comment or long text stands inside it. */
  splits: boolean;
  /** Empty lines before it, as the author wrote them: 0 or 1. */
  blank: number;
  /** The column at which it goes on if it splits. */
  hang: number;
};
