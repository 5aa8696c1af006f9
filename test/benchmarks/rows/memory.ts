import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { planOfEntries } from '../inputs/plan.ts';
import { seeded } from '../seeded.ts';
import { keystrokesIn } from '../typing/keystrokes.ts';
import { type OpenFile, withOpenFile } from '../typing/open-file.ts';
import { writeInput } from '../workplace.ts';
import { type BenchmarkRow, waiting } from './row.ts';

const PLANS = 44;
const LINES = 3_000;
const EDITS = 1_000;

/** What a server takes that has been typed into for an hour: in the national workspace. */
export const memory: BenchmarkRow = async (workplace) => {
  const texts = Array.from({ length: PLANS }, (_, i) => planOfEntries(`Footprint${i}`, (LINES - 26) / 4, seeded(i)));
  const paths = texts.map((text, i) => writeInput(workplace, `memory/Footprint${i}/plan.stplan`, text));
  const folder = dirname(dirname(paths[0] ?? ''));
  const [text = ''] = texts;
  const opened = { folder, file: join('Footprint0', 'plan.stplan'), text };
  const facts = await withOpenFile(workplace, opened, async (open) => {
    const atFirst = resident(open);
    await edit(open, text);
    return [
      `${resident(open)} MB after ${EDITS.toLocaleString('en-GB')} edits; ${atFirst} MB when the findings were there first, ${peak(open)} MB at most.`,
    ];
  });
  const work = `The server over 44 plans of 3,000 lines each, with ${EDITS.toLocaleString('en-GB')} edits of one`;
  return [{ ...waiting('Memory of the server', work, []), facts }];
};

async function edit(open: OpenFile, text: string): Promise<void> {
  const places = keystrokesIn(text);
  for (let count = 0; count < EDITS; count += 2) {
    const { position, keys } = places[(count / 2) % places.length] ?? {
      position: { line: 0, character: 0 },
      keys: [' '],
    };
    const [key = ' '] = keys;
    open.insert(position, key);
    await open.findings();
    open.remove(position, key.length);
    await open.findings();
  }
}

const resident = (open: OpenFile): number => megabytes(open, 'VmRSS');
const peak = (open: OpenFile): number => megabytes(open, 'VmHWM');

/** A figure of a process as Linux keeps it. */
function megabytes({ pid }: OpenFile, field: string): number {
  const line = readFileSync(`/proc/${pid}/status`, 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${field}:`));
  return Math.round(Number(line?.replace(/\D/g, '')) / 1024);
}
