import { planName } from '@stplan/language';
import { isProblem } from '@stplan/model';
import { closedWord, ORGANISATION_KINDS } from '../draft/closed-words.ts';
import { cellText } from '../sheet/cell-text.ts';
import { figureOfCell } from '../sheet/figure-cell.ts';
import type { Grid } from '../sheet/grid.ts';
import { columnsOf, rowsOf } from '../sheet/grid.ts';
import type { Header } from '../sheet/header-rows.ts';
import { labelledRows } from '../sheet/labelled-rows.ts';
import { isTotalLabel } from '../sheet/total-row.ts';
import { COUNT_LISTS } from './count-lists.ts';
import { FIELDS } from './fields.ts';
import type { ListKind } from './list-kind.ts';
import type { ListTable, PositionTable, RowMapping } from './mapping.ts';
import { positionWords } from './position-words.ts';

/** A comment for the entry of a proposed mapping, by its path. */
export type Comments = Map<string, string>;

type Shared = {
  readonly sheet: string;
  readonly header: number;
  readonly unit?: string;
  readonly basis?: 'annual' | 'incremental' | 'accumulated';
};

/** What every table states: its heading, unit and basis, with a comment where they were not found. */
function shared(grid: Grid, header: Header, path: string, comments: Comments): Shared {
  const place = { sheet: grid.sheet.name, header: header.row };
  if (header.periods.length === 0) return place;
  if (header.unit === undefined) comments.set(`${path}.unit`, 'no unit was found in the sheet: is it £m?');
  return { ...place, unit: header.unit ?? '£m', basis: basisOf(grid, header) };
}

function basisOf(grid: Grid, header: Header): 'annual' | 'incremental' | 'accumulated' {
  const above = rowsOf(grid).filter((row) => row <= header.row);
  const said = above.flatMap((row) => columnsOf(grid).map((column) => cellText(grid.at(row, column)))).join(' ');
  if (/accumulat|cumulative/i.test(said)) return 'accumulated';
  return /incremental|in[- ]year change/i.test(said) ? 'incremental' : 'annual';
}

/** A mapping of a sheet as a position. */
export function proposePosition(grid: Grid, header: Header, path: string, comments: Comments): PositionTable {
  const subject = subjectOf(grid, header);
  const { rows } = labelledRows(grid, header);
  const mapped: Record<string, RowMapping | null> = {};
  const used = new Set<string>();
  const labels = rows.map(({ label }) => label.toLowerCase());
  let parts = 0;
  for (const { row, label, section } of rows) {
    const twice = labels.filter((each) => each === label.toLowerCase()).length > 1;
    const key = twice && section !== '' ? `${section} / ${label}` : label;
    if (Object.hasOwn(mapped, key)) continue;
    const comment = (text: string) => comments.set(`${path}.rows.${key}`, text);
    if (isTotalLabel(label)) {
      const sumOfParts = parts > 0;
      const alone = positionWords(label, section);
      mapped[key] = sumOfParts || alone === undefined ? null : alone;
      if (sumOfParts) comment('a total of the rows above: stplan adds them up itself');
      continue;
    }
    const words = positionWords(label, section);
    if (words === undefined || used.has(words)) {
      mapped[key] = null;
      comment(words === undefined ? 'not recognised: say what it is, or leave null' : `${words} stands there already`);
      continue;
    }
    used.add(words);
    if (/^(income|cost) /.test(words)) parts++;
    // what already says so in the words of the language has its signs too
    const turned = words !== label && words.startsWith('cost ') && isNegative(grid, header, row);
    mapped[key] = turned ? { row: words, turned } : words;
    if (turned) comment('costs stand in the sheet as negatives, in a plan as positives');
  }
  const place = shared(grid, header, path, comments);
  const scope = statedScope(grid, header) ?? scopeOf(subject);
  const of = isSector(subject) ? subject : planName(subject);
  return { kind: 'position', ...place, of, ...(scope === undefined ? {} : { scope }), rows: mapped };
}

/** Whose position a sheet is: its name without the words that say what it is, or its title when nothing is left. */
export function subjectOf(grid: Grid, header: Header): string {
  const strip = (text: string) =>
    text
      .replaceAll(
        /\b(?:financial|finance|position|plan|i&e|income and expenditure|summary|template|sheet|£\S*)\b|[-–—:_()]|£\S*/gi,
        ' ',
      )
      .replaceAll(/\s+/g, ' ')
      .trim();
  const named = strip(grid.sheet.name);
  if (/\p{L}{2}/u.test(named)) return named;
  const above = rowsOf(grid).filter((row) => row < header.row);
  const titles = above.map((row) => strip(cellText(grid.at(row, grid.range.from.column))));
  return titles.find((text) => /\p{L}{2}/u.test(text)) ?? grid.sheet.name;
}

const SECTORS = 'health|commissioner|provider|specialised commissioning|primary care|social care|public health';
const SECTOR = new RegExp(`^sector (?:${SECTORS})$`);
const SCOPE = new RegExp(`\\bscope ((?:${SECTORS})(?:(?:,| and) (?:${SECTORS}))*)`);

const isSector = (subject: string): boolean => SECTOR.test(subject);

/** The scope that a line above the heading states, as stplan writes it: `scope health and social care`. */
function statedScope(grid: Grid, header: Header): string | undefined {
  const above = rowsOf(grid).filter((row) => row < header.row);
  const said = above.map((row) => SCOPE.exec(cellText(grid.at(row, grid.range.from.column)))?.[1]);
  return said.find((scope) => scope !== undefined);
}

function scopeOf(subject: string): string | undefined {
  const kind = closedWord(ORGANISATION_KINDS, subject) ?? (/trust|nhsft/i.test(subject) ? 'acute trust' : undefined);
  if (kind === undefined) return undefined;
  if (kind === 'ccg') return 'commissioner';
  if (kind === 'council') return 'social care';
  return kind.endsWith('trust') ? 'provider' : undefined;
}

function isNegative(grid: Grid, { periods }: Header, row: number): boolean {
  const figures = periods.map(({ column }) => figureOfCell(grid.at(row, column), { digits: 'shown', turned: false }));
  const values = figures.flatMap((figure) => (isProblem(figure) || figure.value === undefined ? [] : [figure.value.n]));
  return values.some((n) => n < 0n) && values.every((n) => n <= 0n);
}

/** Lists that say themselves what their figures are in. */
const isCounted = (kind: ListKind): boolean => kind === 'figures' || COUNT_LISTS.includes(kind);

/** Whether a sheet of investments states what is spent: no figure is below nought, and no column tells income apart. */
function isSpent(grid: Grid, { row, periods }: Header, columns: Readonly<Record<string, string | null>>): boolean {
  if (Object.values(columns).includes('line')) return false;
  const cells = rowsOf(grid)
    .filter((each) => each > row)
    .flatMap((each) => periods.map(({ column }) => grid.at(each, column)));
  const values = cells.flatMap((cell) => {
    const figure = figureOfCell(cell, { digits: 'shown', turned: false });
    return isProblem(figure) || figure.value === undefined ? [] : [figure.value.n];
  });
  return values.some((n) => n > 0n) && values.every((n) => n >= 0n);
}

/** A mapping of a sheet as a list. */
export function proposeList(kind: ListKind, grid: Grid, header: Header, path: string, comments: Comments): ListTable {
  const fields = FIELDS.get(kind) ?? {};
  const periods = new Set(header.periods.map(({ column }) => column));
  const taken = new Set<string>();
  const columns: Record<string, string | null> = {};
  for (const column of columnsOf(grid)) {
    const heading = cellText(grid.at(header.row, column));
    if (heading === '' || periods.has(column) || Object.hasOwn(columns, heading)) continue;
    const field = Object.entries(fields).find(([name, pattern]) => !taken.has(name) && pattern.test(heading))?.[0];
    columns[heading] = field ?? null;
    if (field === undefined)
      comments.set(`${path}.columns.${heading}`, `left out; it may be ${Object.keys(fields).join(', ')}`);
    else taken.add(field);
  }
  const place = isCounted(kind) ? { sheet: grid.sheet.name, header: header.row } : shared(grid, header, path, comments);
  if (kind !== 'investments' || !isSpent(grid, header, columns)) return { kind, ...place, columns };
  comments.set(`${path}.turned`, 'what is spent stands as positives; a plan states what a position loses by it');
  return { kind, ...place, columns, turned: true };
}
