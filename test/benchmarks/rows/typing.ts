import { dirname, join } from 'node:path';
import { planOfEntries } from '../inputs/plan.ts';
import { seeded } from '../seeded.ts';
import { withOpenFile } from '../typing/open-file.ts';
import { questionTimes } from '../typing/question-times.ts';
import { typingTimes } from '../typing/typing-times.ts';
import { type Workplace, writeInput } from '../workplace.ts';
import { type BenchmarkRow, type Result, waiting } from './row.ts';

const PLANS = 44;
const LINES = 3_000;
const LONG = 30_000;

/** From a key to the findings of all files, and from a question to its answer: in one plan of a national workspace, and in one very long plan. */
export const typing: BenchmarkRow = async (workplace) => [
  await typed(
    workplace,
    'typing-national',
    PLANS,
    LINES,
    'Typing, national',
    'of 44 plans of 3,000 lines each, in one',
  ),
  await typed(workplace, 'typing-long', 1, LONG, 'Typing, one long plan', 'in a plan of 30,000 lines in one file'),
];

async function typed(
  workplace: Workplace,
  name: string,
  plans: number,
  lines: number,
  title: string,
  where: string,
): Promise<Result> {
  const texts = Array.from({ length: plans }, (_, i) => planOfEntries(`Footprint${i}`, (lines - 26) / 4, seeded(i)));
  const paths = texts.map((text, i) => writeInput(workplace, `${name}/Footprint${i}/plan.stplan`, text));
  const folder = dirname(dirname(paths[0] ?? ''));
  const [text = ''] = texts;
  const opened = { folder, file: join('Footprint0', 'plan.stplan'), text };
  return waiting(
    title,
    `From a key to the findings of all files, ${where}; from a question to its answer there`,
    await withOpenFile(workplace, opened, async (open) => [
      ...(await typingTimes(open, text)),
      ...(await questionTimes(open, text)),
    ]),
  );
}
