/**
 * What rows of the table around the cursor begin with: those of an effect name the organisation whose money it is, those
 * of a contract's value are named for the sides.
 */
export type RowForm = 'position' | 'effect' | 'value';

/** Where rows are to stand. */
export type TablePlace = {
  readonly form: RowForm;
  /** Whether the place is in no element at all, so that whole elements can stand there. */
  readonly isOutside: boolean;
  /** What rows need around them to be a table here: `effect in £m annual`; undefined in a table. */
  readonly wrap: string | undefined;
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
    ...formOf(head),
    isOutside: head === '',
    years,
    before: alone ? '' : '\n',
    // An editor sets what it inserts as far in as the line that it inserts it into.
    indent: ' '.repeat(Math.max(0, openBraces(lines) * STEP - blanks)),
    after: rest.trim() === '' ? '' : '\n',
  };
}

/** The elements that hold tables and are none themselves, and the table that rows of them are likely to be of. */
const TABLES_OF: readonly (readonly [head: RegExp, form: RowForm, wrap: string | undefined])[] = [
  [/^\s*(effect|revenue)\b/, 'effect', undefined],
  [/^\s*value\b/, 'value', undefined],
  [/^\s*(efficiency|investment)\b/, 'effect', 'effect in £m annual'],
  [/^\s*contract\b/, 'value', 'value in £m annual'],
];

function formOf(head: string): Pick<TablePlace, 'form' | 'wrap'> {
  const [, form, wrap] = TABLES_OF.find(([pattern]) => pattern.test(head)) ?? [];
  return { form: form ?? 'position', wrap };
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
