import type { Lines } from './fault.ts';

/** A figure of a row where it is printed. */
export type Cell = { readonly text: string; readonly start: number; readonly end: number };

export type Row = {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** The words before the figures. */
  readonly label: string;
  readonly cells: readonly Cell[];
  readonly table: Table;
};

export type Table = {
  /** The words that open it, without unit and basis: `effect`, `value`, `uses`, `position`, `beds`. */
  readonly kind: string;
  readonly element: Element;
  /** The line with the unit and the basis, from 1. */
  readonly opens: number;
  /** The line of the years, from 1. */
  readonly header: number;
  readonly periods: readonly string[];
  readonly rows: readonly Row[];
};

/** An element of the plan, from its first word to its closing brace. */
export type Element = Lines & { readonly kind: string; readonly name: string };

/** The text of an example, with what stands where. It reads no more of the language than the examples are laid out in. */
export type PlanText = {
  readonly example: string;
  readonly files: readonly { readonly file: string; readonly text: string; readonly lines: readonly string[] }[];
  readonly elements: readonly Element[];
  readonly tables: readonly Table[];
  readonly rows: readonly Row[];
};

const OPENING =
  /^(plan|footprint|place|organisation|position|contract|efficiency|investment|funding|transfer|pooled budget|capital|milestone|service change|activity|beds|workforce|assumption|indicator|commitment)\b\s*(?:sector )?([A-Z]\w*|[a-z ]+)?/;
const HEADER = /^\s+(?:years|quarters|months)\s+(.*)$/;
const FIGURE = /(?<=\s)(?:\(?\d[\d,]*(?:\.\d+)?%?\)?|-|_)(?=\s|$)/g;
const WORDS = /"[^"]*"|\[[^\]]*\]|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}|\/\/.*/g;

export function planText(
  example: string,
  sources: readonly { readonly path: string; readonly text: string }[],
): PlanText {
  const files = sources.map(({ path, text }) => ({ file: path, text, lines: text.split('\n') }));
  const elements = files.flatMap(({ file, lines }) => elementsOf(file, lines));
  const tables = files.flatMap(({ file, lines }) =>
    elements.filter((element) => element.file === file).flatMap((element) => tablesOf(element, lines)),
  );
  return { example, files, elements, tables, rows: tables.flatMap(({ rows }) => rows) };
}

function elementsOf(file: string, lines: readonly string[]): Element[] {
  return lines.flatMap((text, index): Element[] => {
    const found = OPENING.exec(text);
    if (found === null) return [];
    const open = text.trimEnd().endsWith('{');
    const last = open ? lines.findIndex((line, at) => at > index && line.startsWith('}')) : index;
    return [{ file, kind: found[1] ?? '', name: (found[2] ?? '').trim(), from: index + 1, to: last + 1 }];
  });
}

function tablesOf(element: Element, lines: readonly string[]): Table[] {
  const { file, from, to, kind: elementKind } = element;
  const tables: Table[] = [];
  for (let line = from; line <= to; line++) {
    const header = HEADER.exec(lines[line - 1] ?? '');
    if (header === null) continue;
    let opens = line - 1;
    while (opens > from && !(lines[opens - 1] ?? '').trimEnd().endsWith('{')) opens--;
    const words = (lines[opens - 1] ?? '').trim().split(/ (?:in|of|at|\{)|\{/)[0] ?? '';
    const periods = (header[1] ?? '').trim().split(/\s{2,}/);
    const rows: Row[] = [];
    const kind = opens === from ? elementKind : words.trim();
    const table: Table = { kind, element, opens, header: line, periods, rows };
    for (let at = line + 1; at <= to && !/^\s*\}/.test(lines[at - 1] ?? ''); at++) {
      const row = rowOf(lines[at - 1] ?? '', at, table);
      if (row !== undefined) rows.push(row);
    }
    tables.push(table);
  }
  return tables;

  function rowOf(text: string, line: number, table: Table): Row | undefined {
    const plain = text.replace(WORDS, (words) => '"'.repeat(words.length));
    const cells = [...plain.matchAll(FIGURE)]
      .slice(0, table.periods.length)
      .map(({ 0: found, index }) => ({ text: found, start: index, end: index + found.length }));
    const [first] = cells;
    if (first === undefined || cells.length < table.periods.length) return undefined;
    return { file, line, text, label: text.slice(0, first.start).trim(), cells, table };
  }
}
