import type { PlanText, Row } from './plan-text.ts';

/** What a table's rows answer to: the rules that notice when a figure of them is another one. */
const RULES: readonly { readonly of: (row: Row) => boolean; readonly rules: readonly string[] }[] = [
  {
    of: ({ table, label }) => table.kind === 'position' && /^(income|cost)\b/.test(label),
    rules: [
      'finance/table',
      'contract/tie',
      'contract/do-nothing-agreement',
      'finance/consolidation',
      'finance/leap',
      'finance/no-income-line',
      'finance/bridge',
    ],
  },
  {
    of: ({ table, label }) => table.kind === 'position' && label === 'do nothing',
    rules: ['finance/table', 'finance/bridge', 'finance/system', 'finance/places'],
  },
  {
    of: ({ table, label }) => table.kind === 'position' && label === 'planned',
    rules: ['finance/bridge', 'finance/system', 'finance/places', 'finance/control-total'],
  },
  {
    of: ({ table, label }) => table.kind === 'position' && /^control total/.test(label),
    rules: ['finance/control-total', 'finance/fund-bases', 'finance/system-control-total', 'finance/system'],
  },
  {
    of: ({ table }) => ['effect', 'amount'].includes(table.kind),
    rules: [
      'finance/bridge',
      'finance/table',
      'efficiency/net',
      'efficiency/double-count',
      'efficiency/marginal-cost',
      'efficiency/full-year-effect',
      'contract/tie',
      'finance/transfers',
      // Pay that goes with posts answers to the posts.
      'finance/pay-below-posts',
      'finance/pay-above-posts',
    ],
  },
  { of: ({ table }) => table.kind === 'revenue', rules: ['finance/bridge', 'finance/table', 'capital/revenue'] },
  { of: ({ table }) => table.kind === 'value', rules: ['contract/value', 'contract/tie'] },
  { of: ({ table }) => ['uses', 'sources'].includes(table.kind), rules: ['capital/uses-sources', 'capital/total'] },
  {
    of: ({ table, label }) => table.kind === 'beds' && /^(opening|change|closing)$/.test(label),
    rules: ['finance/opening-closing', 'finance/table', 'finance/system'],
  },
  {
    of: ({ table, label }) =>
      table.element.kind === 'contract' && table.kind === 'activity' && /^(contracted|planned)$/.test(label),
    rules: ['contract/activity', 'finance/table'],
  },
];

/** The rules that speak of a row; empty for a row of which nothing else in the plan says what it has to be. */
export function rulesOf(row: Row): readonly string[] {
  return RULES.find(({ of }) => of(row))?.rules ?? [];
}

/** The rows whose figures the plan states a second time or adds up. */
export function checkedRows({ rows }: PlanText): readonly Row[] {
  return rows.filter((row) => rulesOf(row).length > 0);
}

/** The figure in a cell, its brackets as a sign; undefined for a dash, a blank and a percentage. */
export function numberIn(text: string): number | undefined {
  if (!/^\(?\d[\d,]*(\.\d+)?\)?$/.test(text)) return undefined;
  const size = Number(text.replace(/[(),]/g, ''));
  return text.startsWith('(') ? -size : size;
}

/** A number printed as the cell was: its decimals, its brackets. */
export function printedLike(value: number, like: string): string {
  const decimals = /\.(\d+)/.exec(like)?.[1]?.length ?? 0;
  const size = Math.abs(value).toFixed(decimals);
  const text = size.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return value < 0 && Number(size) !== 0 ? `(${text})` : text;
}

/** The columns of a row that state something other than nothing, after the baseline year. */
export function statedColumns(row: Row): number[] {
  return row.cells.flatMap(({ text }, column) => {
    const value = numberIn(text);
    return value === undefined || value === 0 ? [] : [column];
  });
}

/** The row's figures with one of them changed. */
export function oneChanged({ cells }: Row, column: number, text: string): string[] {
  return cells.map((cell, at) => (at === column ? text : cell.text));
}
