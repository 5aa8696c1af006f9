import type { Plan, PositionRow } from '@stplan/model';

/** An income or cost row of an organisation's position that names the other organisation. */
export type TradeRow = {
  readonly payer: string;
  readonly payee: string;
  readonly row: PositionRow;
};

/** Every such row of a plan; with an organisation, those in its own position. */
export function tradeRows({ elements }: Plan, organisation?: string): TradeRow[] {
  return elements.position.flatMap(({ subject, rows }) => {
    if (subject === undefined || (organisation !== undefined && subject.name !== organisation)) return [];
    return rows.flatMap((row): TradeRow[] => {
      if (row.counterparty?.kind !== 'member') return [];
      const other = row.counterparty.organisation.name;
      if (row.measure === 'cost') return [{ payer: subject.name, payee: other, row }];
      return row.measure === 'income' ? [{ payer: other, payee: subject.name, row }] : [];
    });
  });
}
