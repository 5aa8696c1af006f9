import type { RowForm, TablePlace } from './table-place.ts';

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

/** A row named in the words of the language where it has them; else its label, with what it may be to choose from. */
function labelOf(label: string, choice: number, form: RowForm): string {
  if (IS_ROW.test(label.trim())) return label.trim();
  if (form === 'value') return /^[A-Z]\w*$/.test(label.trim()) ? label.trim() : `\${${choice}:Organisation}`;
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

/** A table that is begun here: with its header, at the margin. */
const ANEW: TablePlace = {
  form: 'position',
  isOutside: true,
  wrap: undefined,
  years: undefined,
  before: '',
  indent: '',
  after: '',
};

/** The rows of a table as a snippet: figures under their years, the last digits under each other. */
export function tableRows(cells: readonly (readonly string[])[], place: TablePlace = ANEW): string | NotATable {
  const header = cells.find(isYears);
  const years = header?.slice(1).map((cell) => yearFrom(cell) ?? '');
  const rows = cells.filter((row) => row !== header);
  if (rows.length === 0) return { reason: 'there are no rows of figures' };
  const strange = place.years && years?.find((year) => year !== '' && !place.years?.includes(year));
  if (strange) return { reason: `the table at the cursor has no year ${strange}` };
  const table: string[][] = years && !place.years ? [['years', ...years]] : [];
  let choice = 1;
  for (const [label = '', ...figures] of rows) {
    const read = figures.map(cellFrom);
    const wrong = figures[read.indexOf(undefined)];
    if (wrong !== undefined) return { reason: `“${wrong}” in the row “${label}” is no figure` };
    const words = labelOf(label, choice, place.form);
    if (words.startsWith('$')) choice += 2;
    table.push([words, ...underYears(read as string[], years, place.years)]);
  }
  const lines = alignedRows(table);
  const inTable = place.wrap === undefined ? lines : [`${place.wrap} {`, ...lines.map((line) => `  ${line}`), '}'];
  return `${place.before}${inTable.map((line) => `${place.indent}${line}`).join('\n')}${place.after}`;
}

/** Figures under the years that a table has, where both say which years theirs are. */
function underYears(
  figures: readonly string[],
  years: readonly string[] | undefined,
  columns: readonly string[] | undefined,
): readonly string[] {
  if (years === undefined || columns === undefined) return figures;
  return columns.map((year) => figures[years.indexOf(year)] ?? '_');
}

function alignedRows(table: readonly (readonly string[])[]): readonly string[] {
  const columns = Math.max(...table.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...table.map((row) => widthOf(row[column] ?? ''))),
  );
  return table.map((row) =>
    row
      .map((cell, column) => aligned(cell, widths[column] ?? 0, column === 0))
      .join('  ')
      .trimEnd(),
  );
}

/** How wide a cell looks once its choices are made. */
const widthOf = (cell: string) => cell.replace(/\$\{\d+[|:](\w+)(?:,\w+\|)?\}/g, '$1').length;

function aligned(cell: string, width: number, isLabel: boolean): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return isLabel ? cell + space : space + cell;
}
