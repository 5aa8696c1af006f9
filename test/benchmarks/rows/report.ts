import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exampleIn } from '../inputs/example.ts';
import { planOfMilestones, projectOfTasks } from '../inputs/milestones.ts';
import { planOfSchemes } from '../inputs/plan.ts';
import { type Contender, measure } from '../measure.ts';
import { seeded } from '../seeded.ts';
import { type Workplace, writeInput } from '../workplace.ts';
import { withPeers } from './contenders.ts';
import type { BenchmarkRow, Result } from './row.ts';

const KINDS = [
  { what: 'milestones', sizes: [60, 1_000, 5_000], plan: planOfMilestones },
  { what: 'schemes', sizes: [64, 1_000, 3_200], plan: planOfSchemes },
] as const;

/** Above this TaskJuggler takes half a minute a run. */
const LARGE = 2_000;

/** Reports of plans that grow, against TaskJuggler's page of as many tasks; and that of the complete example. */
export const report: BenchmarkRow = (workplace) => [
  ...KINDS.flatMap(({ what, sizes, plan }) =>
    sizes.map((size) => ofSize(workplace, what, size, plan('Large', size, seeded(size)))),
  ),
  ofExample(workplace),
];

function ofSize(workplace: Workplace, what: string, size: number, text: string): Result {
  const { node, stplan, peers, runs } = workplace;
  const plan = writeInput(workplace, `${what}-${size}/plan.stplan`, text);
  const project = writeInput(workplace, `${what}-${size}.tjp`, projectOfTasks(size));
  const page = join(dirname(project), `${what}-${size}.html`);
  const theirs = join(dirname(project), `${what}-${size}-pages`);
  mkdirSync(theirs, { recursive: true });
  const contenders: Contender[] = [
    { name: 'stplan report', command: [node, stplan, 'report', '--output', page, plan], accepts: [0, 1] },
    { name: 'stplan check', command: [node, stplan, 'check', '--format', 'concise', plan], accepts: [0, 1] },
    ...withPeers([[peers.taskjuggler, ['--silent', '--output-dir', theirs, project]]]),
  ];
  const measured = measure(contenders, size > LARGE ? 1 : runs);
  return {
    title: `Report, ${size.toLocaleString('en-GB')} ${what}`,
    work: `The page of a plan of ${what}; TaskJuggler’s page of as many tasks, with their chart`,
    ...measured,
    facts: [
      `Our page has ${megabytes(page)}${measured.overruns.length > 0 ? '' : `, TaskJuggler’s ${megabytes(join(theirs, 'report.html'))}`}.`,
    ],
    missing: [],
  };
}

function ofExample(workplace: Workplace): Result {
  const { node, stplan, runs } = workplace;
  const { folder } = exampleIn(workplace, 'report-westmarch');
  const page = join(workplace.folder, 'inputs', 'report-westmarch.html');
  return {
    title: 'Report, the complete example',
    work: 'The page of Westmarch, whole process',
    ...measure(
      [
        { name: 'stplan report', command: [node, stplan, 'report', '--output', page, folder], accepts: [0, 1] },
        { name: 'node -e 0', command: [node, '-e', '0'] },
      ],
      runs,
    ),
    facts: [`The page has ${megabytes(page)}.`],
    missing: [],
  };
}

const megabytes = (path: string): string =>
  existsSync(path) ? `${(statSync(path).size / 1_000_000).toFixed(2)} MB` : 'none';
