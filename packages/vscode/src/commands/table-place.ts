/**
 * What rows of the table around the cursor begin with: those of an effect name the organisation whose money it is, those
 * of a contract's value are named for the sides.
 */
export type RowForm = 'position' | 'effect' | 'value';

/** Where rows are to stand. */
export type TablePlace = {
  readonly form: RowForm;
  /** The columns of the table that they go into; undefined for a table that has no header yet. */
  readonly years: readonly string[] | undefined;
  /** What stands before the rows and after them, so that each has a line of its own, as far in as its table's rows. */
  readonly before: string;
  readonly indent: string;
  readonly after: string;
};

/** How far in a row stands for each brace that is open around it. */
const STEP = 2;

/** The place at the end of a text, which goes on with another on the same line. */
export function tablePlaceAt(text: string, rest: string): TablePlace {
  const lines = text.split(/\r\n|\r|\n/);
  const line = lines.at(-1) ?? '';
  const alone = line.trim() === '';
  const blanks = /^\s*/.exec(line)?.[0].length ?? 0;
  const { head, years } = openTable(lines);
  return {
    form: formOf(head),
    years,
    before: alone ? '' : '\n',
    // An editor sets what it inserts as far in as the line that it inserts it into.
    indent: ' '.repeat(Math.max(0, openBraces(lines) * STEP - blanks)),
    after: rest.trim() === '' ? '' : '\n',
  };
}

function formOf(head: string): RowForm {
  if (/^\s*(effect|revenue)\b/.test(head)) return 'effect';
  return /^\s*value\b/.test(head) ? 'value' : 'position';
}

/** The line that opens the innermost table, and the years of its header. */
function openTable(lines: readonly string[]): { readonly head: string; readonly years: readonly string[] | undefined } {
  let depth = 0;
  let years: readonly string[] | undefined;
  for (const line of [...lines].reverse()) {
    const words = plainWords(line);
    if (depth === 0 && years === undefined && /(^|\{)\s*years\b/.test(words)) years = words.match(/\d{4}\/\d\d/g) ?? [];
    depth += braces(words);
    if (depth > 0) return { head: words, years };
  }
  return { head: '', years: undefined };
}

const openBraces = (lines: readonly string[]): number =>
  Math.max(
    0,
    lines.map(plainWords).reduce((depth, words) => depth + braces(words), 0),
  );

/** A line without its texts and comments, whose braces open nothing. */
const plainWords = (line: string): string => line.replace(/"[^"]*"|\/\/.*/g, '');

const braces = (words: string): number => (words.match(/\{/g) ?? []).length - (words.match(/\}/g) ?? []).length;
