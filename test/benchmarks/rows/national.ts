import { dirname } from 'node:path';
import { ledgerJournal } from '../inputs/ledgers.ts';
import { likec4Model } from '../inputs/likec4.ts';
import { planOfEntries } from '../inputs/plan.ts';
import { type Contender, measure } from '../measure.ts';
import { seeded } from '../seeded.ts';
import { writeInput } from '../workplace.ts';
import { missing, withPeers } from './contenders.ts';
import type { BenchmarkRow } from './row.ts';

const PLANS = 44;
const LINES = 3_000;

/** A national team's workspace: 44 plans of 3,000 lines, read from nothing. */
export const national: BenchmarkRow = (workplace) => {
  const { node, stplan, peers, runs } = workplace;
  const folders = Array.from({ length: PLANS }, (_, i) => {
    const name = `Footprint${i}`;
    return dirname(
      writeInput(workplace, `national/${name}/plan.stplan`, planOfEntries(name, (LINES - 26) / 4, seeded(i))),
    );
  });
  const journal = writeInput(workplace, 'national.journal', ledgerJournal((PLANS * LINES) / 4, seeded(44)));
  const model = dirname(writeInput(workplace, 'national-likec4/model.c4', likec4Model(PLANS * LINES)));
  const contenders: Contender[] = [
    {
      name: 'stplan check',
      command: [node, stplan, 'check', '--format', 'concise', dirname(folders[0] ?? '')],
      accepts: [0, 1],
    },
    ...withPeers([
      [peers.hledger, ['check', '-f', journal]],
      [peers.ledger, ['-f', journal, 'balance']],
      [peers.likec4, ['validate', model]],
    ]),
  ];
  return [
    {
      title: 'Check, national',
      work: `${PLANS} plans of ${LINES.toLocaleString('en-GB')} lines each; the peers on as many lines`,
      summaries: measure(contenders, Math.min(runs, 3)),
      missing: missing(peers),
    },
  ];
};
