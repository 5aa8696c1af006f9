import type { Seeded } from '../seeded.ts';

const two = (n: number) => String(n).padStart(2, '0');

type Entry = {
  readonly date: string;
  readonly pounds: string;
  readonly from: string;
  readonly to: string;
  readonly index: number;
};

function entries(count: number, random: Seeded): readonly Entry[] {
  return Array.from({ length: count }, (_, index) => ({
    index,
    date: `2017-${two(1 + Math.floor((index * 12) / count))}-${two(1 + random(28))}`,
    pounds: `${1 + random(400_000)}.${two(random(100))}`,
    from: `Ccg${two(random(10))}`,
    to: `Trust${two(random(10))}`,
  }));
}

/** A journal that ledger and hledger read: four lines an entry with the empty one. */
export function ledgerJournal(count: number, random: Seeded): string {
  return entries(count, random)
    .map(
      ({ date, index, pounds, from, to }) =>
        `${date} Services ${index}\n    Spend:${from}  ${pounds}\n    Income:${to}\n\n`,
    )
    .join('');
}

/** The same for beancount, with its accounts opened. */
export function beancountJournal(count: number, random: Seeded): string {
  const accounts = Array.from({ length: 10 }, (_, i) => [`Expenses:Ccg${two(i)}`, `Income:Trust${two(i)}`]).flat();
  const opened = accounts.map((account) => `2017-01-01 open ${account}\n`).join('');
  const body = entries(count, random).map(
    ({ date, index, pounds, from, to }) =>
      `${date} * "Services ${index}"\n  Expenses:${from}  ${pounds} GBP\n  Income:${to}  -${pounds} GBP\n\n`,
  );
  return opened + body.join('');
}

/** The same amounts as JSON in whole pence: what merely reading and adding them costs. */
export function amountsAsJson(count: number, random: Seeded): string {
  return JSON.stringify(
    entries(count, random).map(({ index, from, to, pounds }) => ({
      index,
      from,
      to,
      pence: Math.round(Number(pounds) * 100),
    })),
  );
}
