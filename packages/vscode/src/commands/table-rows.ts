/** Words that name a row as they stand in spreadsheets too. */
const MEASURES = [
  'do nothing',
  'control total',
  'planned',
  'residual',
  'forecast',
  'actual',
  'submitted',
  'contracted',
  'underlying',
  'allocation',
  'contingency',
  'cash',
  'opening',
  'change',
  'closing',
  'total',
  'net',
  'gross',
];

/** `2017/18` from `2017-18`, `2017/2018`, `17/18` or `FY18`; undefined for any other text. */
export function yearFrom(cell: string): string | undefined {
  const text = cell.trim();
  const pair = /^(?:FY ?)?(?:20)?(\d\d)[/–-](?:20)?(\d\d)$/i.exec(text);
  const [start, end] = pair
    ? [Number(pair[1]), Number(pair[2])]
    : [Number.NaN, Number(/^FY ?(?:20)?(\d\d)$/i.exec(text)?.[1])];
  if (Number.isNaN(end)) return undefined;
  const first = Number.isNaN(start) ? end - 1 : start;
  return (first + 1) % 100 === end ? `20${String(first).padStart(2, '0')}/${String(end).padStart(2, '0')}` : undefined;
}

/** A cell as the language writes it: the figure as printed, `-` for nil, `_` for not stated. */
export function cellFrom(cell: string): string | undefined {
  const text = cell.replace(/\s/g, '').replace(/^[−–](?=[\d£])/, '-');
  if (text === '' || /^(n\/?a|\.\.)$/i.test(text)) return '_';
  if (/^[-−–—]$/.test(text)) return '-';
  return /^(\(£?[\d,]+(\.\d+)?(bn|m|k|%)?\)|-?£?[\d,]+(\.\d+)?(bn|m|k|%)?)$/.test(text) ? text : undefined;
}

const isYears = (row: readonly string[]) =>
  row.some((cell) => yearFrom(cell)) && row.slice(1).every((cell) => cell === '' || yearFrom(cell));

/** A label that was copied from a plan, or exported from one, is a row as it stands. */
const IS_ROW = /^([A-Z]\w* )?(income|cost)( (with|from) [A-Za-z]\w*)?( "[^"\\$}]*")?( (with|from) [A-Za-z]\w*)?$/;

/** What rows of the table around the cursor begin with: those of an effect name the organisation whose money it is. */
export type RowForm = 'position' | 'effect';

/** The form of the rows that a table has which is open at the end of a text. */
export function rowFormAt(before: string): RowForm {
  let depth = 0;
  for (const line of before.split(/\r\n|\r|\n/).reverse()) {
    const words = line.replace(/"[^"]*"|\/\/.*/g, '');
    depth += (words.match(/\{/g) ?? []).length - (words.match(/\}/g) ?? []).length;
    if (depth > 0) return /^\s*(effect|revenue)\b/.test(words) ? 'effect' : 'position';
  }
  return 'position';
}

/** A row named in the words of the language where it has them; else its label, with what it may be to choose from. */
function labelOf(label: string, choice: number, form: RowForm): string {
  if (IS_ROW.test(label.trim())) return label.trim();
  const plain = label
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .trim();
  if (MEASURES.includes(plain)) return plain;
  const title = label.replace(/["\\$}]/g, "'");
  return form === 'effect'
    ? `\${${choice}:Organisation} \${${choice + 1}|cost,income|} "${title}"`
    : `\${${choice}|cost,income|} "${title}" \${${choice + 1}|with,from|} outside`;
}

/** Why cells are no table, in a sentence. */
export type NotATable = { readonly reason: string };

/** The rows of a table as a snippet: figures under their years, the last digits under each other. */
export function tableRows(cells: readonly (readonly string[])[], form: RowForm = 'position'): string | NotATable {
  const years = cells.find(isYears);
  const rows = cells.filter((row) => row !== years);
  if (rows.length === 0) return { reason: 'there are no rows of figures' };
  const table: string[][] = years ? [['years', ...years.slice(1).map((cell) => yearFrom(cell) ?? '')]] : [];
  let choice = 1;
  for (const [label = '', ...figures] of rows) {
    const read = figures.map(cellFrom);
    const wrong = figures[read.indexOf(undefined)];
    if (wrong !== undefined) return { reason: `“${wrong}” in the row “${label}” is no figure` };
    const words = labelOf(label, choice, form);
    if (words.startsWith('$')) choice += 2;
    table.push([words, ...(read as string[])]);
  }
  const columns = Math.max(...table.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...table.map((row) => widthOf(row[column] ?? ''))),
  );
  return table
    .map((row) =>
      row
        .map((cell, column) => aligned(cell, widths[column] ?? 0, column === 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** How wide a cell looks once its choices are made. */
const widthOf = (cell: string) => cell.replace(/\$\{\d+[|:](\w+)(?:,\w+\|)?\}/g, '$1').length;

function aligned(cell: string, width: number, isLabel: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return isLabel ? cell + space : space + cell;
}
