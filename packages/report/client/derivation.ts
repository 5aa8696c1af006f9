import { impliedValue } from '../src/derivation/implied-value.ts';
import type { PackedCell, PackedDerivations, PackedStatement } from '../src/derivation/packed-derivations.ts';
import { fromSteps } from '../src/derivation/steps.ts';
import { make } from './elements.ts';

function cell(figure: PackedCell | undefined, exponent: number): HTMLElement {
  if (!figure) return make('td', {}, make('i', {}, figure === '' ? 'not stated' : 'none'));
  const [printed, value] = typeof figure === 'string' ? [figure, impliedValue(figure, exponent)] : figure;
  const unsigned = value.startsWith('-') && !printed.startsWith('(');
  return make('td', { 'data-v': value, ...(unsigned && { class: 'z' }) }, printed);
}

/** The label of a row, leading to the line of the plan where it stands. */
function label(words: string, line: string, depth: number): HTMLElement {
  const shown = depth === 0 ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  const content = line === '' ? shown : make('a', { href: `#${line}` }, shown);
  return make('th', { scope: 'row', class: `d${Math.min(depth, 4)}` }, content);
}

/** The table of a statement: its parts down to the places in the plan, what is stated, the difference, the verdict. */
export function derivationTable(title: string, statement: PackedStatement, { rows }: PackedDerivations): HTMLElement {
  const { measure, heads, exponent, parts, stated, sum, against, difference, tolerance, verdicts } = statement;
  const unfold = (row: number, depth: number): HTMLElement[] => {
    const [scale, cells, inner] = [rows.exponents[row] ?? 0, rows.cells[row] ?? [], rows.parts[row] ?? []];
    const own = make(
      'tr',
      { class: depth > 0 ? 'deeper' : '' },
      label(rows.labels[row] ?? '', rows.lines[row] ?? '', depth),
      ...cells.map((one) => cell(one, scale)),
    );
    return [own, ...fromSteps(inner, row).flatMap((part) => unfold(part, depth + 1))];
  };
  const plain = (words: string, cells: readonly PackedCell[], name: string) =>
    make('tr', { class: name }, label(words, '', 0), ...cells.map((one) => cell(one, exponent)));
  const body = [
    ...fromSteps(parts, 0).flatMap((row) => unfold(row, 0)),
    plain('Sum of the parts', sum, 'total'),
    ...fromSteps(stated, 0).flatMap((row) => unfold(row, 0)),
    ...(against ? [plain('Compared with', against, 'total')] : []),
    plain('Difference', difference, 'total'),
    plain('Tolerance of the printed digits', tolerance, ''),
    make(
      'tr',
      {},
      label('Verdict', '', 0),
      ...verdicts.map(([word, tone]) => make('td', {}, make('em', { class: tone }, word))),
    ),
  ];
  const head = make('tr', {}, ...['Figure', ...heads].map((text) => make('th', { scope: 'col' }, text)));
  const table = make(
    'table',
    { class: 'figures' },
    make('caption', {}, `${title}, ${measure}`),
    make('thead', {}, head),
    make('tbody', {}, ...body),
  );
  return make('div', { class: 'scroll' }, table);
}
