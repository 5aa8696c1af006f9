const TOTAL = /^(?:(?:sub|grand)[-\s]?)?totals?\b|^sum(?: of)?\b|\btotals?:?$/i;

/** Whether a label calls its row a sum of others: `Total income`, `Sub-total`, `Grand total`. `Control total` is none. */
export function isTotalLabel(label: string): boolean {
  return TOTAL.test(label.trim()) && !/control total/i.test(label);
}
