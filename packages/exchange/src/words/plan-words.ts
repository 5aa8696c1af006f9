import { type ParsedFile, parsePlan } from '@stplan/language';
import type { Plan, Series } from '@stplan/model';
import { elementNodes, endOf, type PlanNode, startOf } from '../merge/plan-nodes.ts';
import { type BareText, bareText, evidenceStart, onOneLine, withoutEvidence } from './bare-text.ts';
import type { ElementWords, RowWords, StatementWords, TableWords } from './element-words.ts';
import { placeKey, seriesByPlace } from './series-by-place.ts';

/** A file of a plan, to take words from. */
type Read = BareText & { readonly file: string; readonly series: ReadonlyMap<string, Series> };

/** The elements of a plan in its own words, in the order of its files. Figures are those that formulas give. */
export function planWords(plan: Plan, texts: ReadonlyMap<string, string>): readonly ElementWords[] {
  const series = seriesByPlace(plan);
  return plan.files.flatMap((file) => {
    const text = texts.get(file);
    return text === undefined ? [] : fileWords(parsePlan(text), file, series);
  });
}

function fileWords(parsed: ParsedFile, file: string, series: ReadonlyMap<string, Series>): readonly ElementWords[] {
  const read: Read = { ...bareText(parsed), file, series };
  return elementNodes(parsed).map(([key, node]) => elementWords(read, key, node));
}

function elementWords(read: Read, key: string, node: PlanNode): ElementWords {
  const { kind, name } = splitKey(key);
  const parts = [...(node.statements ?? []), ...(node.overrides ?? [])];
  const own = (node.rows ?? []).filter((row) => row.$type !== 'TableHeader');
  const isRow = (row: PlanNode) => row.cells !== undefined;
  const statements = [...parts.filter((part) => !isTable(part)), ...own.filter((row) => !isRow(row))];
  const ownTable = own.some(isRow) || node.header !== undefined ? [tableWords(read, node, '')] : [];
  return {
    kind,
    name,
    title: node.title ?? '',
    head: headWords(read, node, kind, name),
    statements: statements.map((part) => statementWords(read, part)),
    tables: [...ownTable, ...parts.filter(isTable).map((part) => tableWords(read, part, tableHead(read, part)))],
  };
}

/** `sector social care` of `position sector social care`. */
function splitKey(key: string): { readonly kind: string; readonly name: string } {
  const at = key.startsWith('position sector ') ? 'position'.length : key.lastIndexOf(' ');
  return { kind: key.slice(0, at), name: key.slice(at + 1) };
}

/** A part with rows, or with figures under a heading of its own; how a year falls into its quarters is a statement. */
const isTable = ({ $type, rows = [], header }: PlanNode): boolean =>
  $type !== 'Phasing' && (rows.length > 0 || header !== undefined);

function statementWords({ text, masked }: Read, part: PlanNode): StatementWords {
  const [start, end] = [startOf(part), endOf(part)];
  return { words: onOneLine(withoutEvidence(text.slice(start, end), masked.slice(start, end))) };
}

function tableWords(read: Read, node: PlanNode, words: string): TableWords {
  const rows = node.header === undefined ? (node.rows ?? []) : [node];
  return {
    words,
    unit: node.unit ?? '',
    basis: node.basis ?? '',
    rows: rows.flatMap((row) => rowWords(read, row, row === node)),
  };
}

const HEAD_END = /\s+in\s+\S+(?:\s+(?:annual|incremental|accumulated))?$|\s+(?:annual|incremental|accumulated)$/;

/** The words of a table before its unit and basis. */
function tableHead({ text, masked }: Read, node: PlanNode): string {
  const start = startOf(node);
  const brace = masked.indexOf('{', start);
  return onOneLine(text.slice(start, brace)).replace(HEAD_END, '');
}

function rowWords(read: Read, row: PlanNode, alone: boolean): readonly RowWords[] {
  const series = read.series.get(placeKey(read.file, startOf(row)));
  if (series === undefined || row.cells === undefined) return [];
  const [start, end] = [startOf(row), alone ? endOf(row) : evidenceStart(read, startOf(row), endOf(row))];
  const first = row.cells[0];
  const figures = first === undefined ? read.masked.slice(start, end).search(/=|\bgrows\s/) : startOf(first) - start;
  const label =
    alone || figures < 0 ? (alone ? '' : read.text.slice(start, end)) : read.text.slice(start, start + figures);
  const { organisation, line, spend, title, counterparty, outside } = row;
  return [
    {
      label: onOneLine(label),
      suffix: suffixWords(read, row, end),
      series,
      organisation: organisation?.$refText ?? '',
      line: [line, spend].filter((word) => word !== undefined).join(' '),
      title: title ?? '',
      counterparty: outside === true ? 'outside' : (counterparty?.$refText ?? ''),
    },
  ];
}

/** What stands behind the figures, a formula or growth. */
function suffixWords({ text }: Read, row: PlanNode, end: number): string {
  const last = row.growth ?? row.formula ?? row.cells?.at(-1);
  if (last === undefined || typeof last !== 'object') return row.exact === true ? 'exact' : '';
  const from = endOf(last as PlanNode);
  // a table with one row ends with its brace, and its sources stand before it
  const said = onOneLine(text.slice(from, end))
    .replace(/^\}\s*/, '')
    .replace(/\s*(?:\[.*)?\}$/, '');
  return /^[a-z]/.test(said) ? said.replace(/\s*(?:note "|\[).*$/, '') : '';
}

/** What stands between title and brace, or behind the title where there is no brace. */
function headWords(read: Read, node: PlanNode, kind: string, name: string): string {
  const [start, end] = [startOf(node), endOf(node)];
  const brace = read.masked.slice(start, end).indexOf('{');
  const stop = brace < 0 ? evidenceStart(read, start, end) : start + brace;
  const names = [...kind.split(' '), ...name.split(' ')].map((word) => word.replaceAll('.', '\\.')).join('\\s+');
  const begin = new RegExp(`^${names}(?:\\s*"+)?`).exec(read.masked.slice(start, stop))?.[0] ?? '';
  return onOneLine(read.text.slice(start + begin.length, stop));
}
