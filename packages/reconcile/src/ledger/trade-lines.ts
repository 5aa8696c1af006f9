import type { HeldRow, PositionBook } from './position-book.ts';

/** The income and cost rows of positions that name the organisation with which the money moves. */
export type TradeLines = {
  /** Rows of `payee` that say what it receives from `payer`. */
  readonly income: (payee: string, payer: string) => readonly HeldRow[];
  /** Rows of `payer` that say what it spends with `payee`. */
  readonly cost: (payer: string, payee: string) => readonly HeldRow[];
  /** Every pair that some row names, payer first. */
  readonly pairs: readonly TradePair[];
};

export type TradePair = { readonly payer: string; readonly payee: string };

const NONE: readonly HeldRow[] = [];

export function tradeLines(positions: PositionBook): TradeLines {
  const rows = new Map<string, HeldRow[]>();
  const pairs = new Map<string, TradePair>();
  for (const subject of positions.subjects) {
    if (subject.kind !== 'organisation') continue;
    for (const measure of ['income', 'cost'] as const) {
      for (const held of positions.rows(subject, measure)) {
        const { counterparty } = held.row;
        if (counterparty?.kind !== 'member') continue;
        const other = counterparty.organisation.name;
        const key = `${measure} ${subject.name} ${other}`;
        const list = rows.get(key);
        if (list === undefined) rows.set(key, [held]);
        else list.push(held);
        const [payer, payee] = measure === 'cost' ? [subject.name, other] : [other, subject.name];
        pairs.set(`${payer} ${payee}`, { payer, payee });
      }
    }
  }
  return {
    income: (payee, payer) => rows.get(`income ${payee} ${payer}`) ?? NONE,
    cost: (payer, payee) => rows.get(`cost ${payer} ${payee}`) ?? NONE,
    pairs: [...pairs.values()].sort((a, b) => byText(a.payer, b.payer) || byText(a.payee, b.payee)),
  };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
