import { planOfEntries } from '../inputs/plan.ts';
import { type Contender, measure } from '../measure.ts';
import { seeded } from '../seeded.ts';
import { writeInput } from '../workplace.ts';
import { missing, withPeers } from './contenders.ts';
import type { BenchmarkRow } from './row.ts';

/** What a small run costs before any work is done. */
export const startUp: BenchmarkRow = (workplace) => {
  const { node, stplan, peers, runs } = workplace;
  const plan = writeInput(workplace, 'small/plan.stplan', planOfEntries('Small', 6, seeded(1)));
  const journal = writeInput(workplace, 'small.journal', '2017-04-01 x\n    a  1\n    b\n');
  const beancount = writeInput(workplace, 'small.beancount', '2017-01-01 open Income:A\n');
  const project = writeInput(
    workplace,
    'small.tjp',
    'project p "P" 2017-04-01 +1y { }\ntask a "A" { start 2017-04-01 }\n',
  );
  const contenders: Contender[] = [
    { name: 'stplan check', command: [node, stplan, 'check', plan], accepts: [0, 1] },
    { name: 'stplan --version', command: [node, stplan, '--version'] },
    { name: 'node -e 0', command: [node, '-e', '0'] },
    ...withPeers([
      [peers.hledger, ['check', '-f', journal]],
      [peers.ledger, ['-f', journal, 'balance']],
      [peers.beancount, [beancount]],
      [peers.taskjuggler, ['--silent', '--check-syntax', project]],
      [peers.likec4, ['--version']],
    ]),
  ];
  return [
    {
      title: 'Start-up',
      work: 'A plan of 50 lines; the peers on their smallest input',
      ...measure(contenders, runs),
      missing: missing(peers),
    },
  ];
};
