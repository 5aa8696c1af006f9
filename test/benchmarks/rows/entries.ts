import { amountsAsJson, beancountJournal, ledgerJournal } from '../inputs/ledgers.ts';
import { planOfEntries } from '../inputs/plan.ts';
import { type Contender, measure } from '../measure.ts';
import { seeded } from '../seeded.ts';
import { type Workplace, writeInput } from '../workplace.ts';
import { missing, withPeers } from './contenders.ts';
import type { BenchmarkRow, Result } from './row.ts';

const SIZES = [1_000, 10_000, 100_000];

const FLOOR = `const rows = JSON.parse(require('fs').readFileSync(process.argv[1], 'utf8'));
const sums = new Map();
for (const { from, to, pence } of rows) {
  sums.set(from, (sums.get(from) ?? 0) + pence);
  sums.set(to, (sums.get(to) ?? 0) - pence);
}
console.log(sums.size);`;

/** A plan that grows: contracts seen from both sides and schemes with effects, against ledgers of as many entries. */
export const entries: BenchmarkRow = (workplace) => SIZES.map((size) => ofSize(workplace, size));

function ofSize(workplace: Workplace, size: number): Result {
  const { node, stplan, peers, runs } = workplace;
  const plan = writeInput(workplace, `entries-${size}/plan.stplan`, planOfEntries('Large', size, seeded(size)));
  const journal = writeInput(workplace, `entries-${size}.journal`, ledgerJournal(size, seeded(size)));
  const beancount = writeInput(workplace, `entries-${size}.beancount`, beancountJournal(size, seeded(size)));
  const json = writeInput(workplace, `entries-${size}.json`, amountsAsJson(size, seeded(size)));
  const contenders: Contender[] = [
    { name: 'stplan check', command: [node, stplan, 'check', '--format', 'concise', plan], accepts: [0, 1] },
    { name: 'Node floor: JSON and sums', command: [node, '-e', FLOOR, json] },
    ...withPeers([
      [peers.hledger, ['check', '-f', journal]],
      [peers.ledger, ['-f', journal, 'balance']],
      // without its cache of the last parse: a check in CI starts from nothing
      [peers.beancount, ['--no-cache', beancount]],
    ]),
  ];
  const count = Math.max(1, size >= 100_000 ? Math.min(runs, 3) : runs);
  return {
    title: `Check, ${size.toLocaleString('en-GB')} entries`,
    work: 'One plan of contracts with both figures and schemes with effects, four lines each; the ledgers have as many entries',
    ...measure(contenders, count),
    missing: missing({
      ...peers,
      likec4: { ...peers.likec4, command: [] },
      taskjuggler: { ...peers.taskjuggler, command: [] },
    }),
  };
}
