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

/** LikeC4 needs minutes for as many lines as the others, so it gets a share of them, and its line says so. */
const LIKEC4_FILES = 4;

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
  const [model = ''] = [...likec4Model(LIKEC4_FILES, LINES)].map(([name, text]) =>
    dirname(writeInput(workplace, `national-likec4/${name}`, text)),
  );
  const small = (LIKEC4_FILES * LINES).toLocaleString('en-GB');
  const contenders: Contender[] = [
    {
      name: 'stplan check',
      command: [node, stplan, 'check', '--format', 'concise', dirname(folders[0] ?? '')],
      accepts: [0, 1],
    },
    ...withPeers([
      [peers.hledger, ['check', '-f', journal]],
      [peers.ledger, ['-f', journal, 'balance']],
      [{ ...peers.likec4, name: `${peers.likec4.name} validate, ${small} lines` }, ['validate', model]],
    ]),
  ];
  return [
    {
      title: 'Check, national',
      work: `${PLANS} plans of ${LINES.toLocaleString('en-GB')} lines each; the peers on as many lines`,
      ...measure(contenders, Math.min(runs, 3)),
      missing: missing(peers),
    },
  ];
};
