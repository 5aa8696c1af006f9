import { lineIndex, positionAt } from '@stplan/model';
import { exampleIn } from '../inputs/example.ts';
import { latency, timed, type Wait } from '../typing/latency.ts';
import { type OpenFile, withOpenFile } from '../typing/open-file.ts';
import { type BenchmarkRow, waiting } from './row.ts';

const ROUNDS = 10;

/** A preview beside the text: from a key in the complete example to the new page. */
export const preview: BenchmarkRow = async (workplace) => {
  const { folder, texts } = exampleIn(workplace, 'preview-westmarch');
  const file = 'positions/ambulance-trust.stplan';
  const text = texts.get(file) ?? '';
  const latencies = await withOpenFile(workplace, { folder, file, text }, async (open) => [
    latency('the first report of a session', [await timed(open.pid, () => page(open))]),
    latency('a key in a figure, to the new page', await keyTimes(open, text)),
  ]);
  return [waiting('Preview', 'The report of the complete example, Westmarch, as an editor shows it', latencies)];
};

async function keyTimes(open: OpenFile, text: string): Promise<readonly Wait[]> {
  const found = /cost "Pay" with outside +\d/.exec(text);
  if (found === null) throw new Error('the example has no such figure');
  const { line, column } = positionAt(lineIndex(text), found.index + found[0].length);
  const position = { line: line - 1, character: column - 1 };
  const times: Wait[] = [];
  const typed = async (type: () => void): Promise<void> => {
    const toPage = () => {
      type();
      return page(open);
    };
    times.push(await timed(open.pid, toPage));
    await open.findings();
  };
  for (let round = 0; round < ROUNDS; round++) {
    await typed(() => open.insert(position, '1'));
    await typed(() => open.remove(position, 1));
  }
  return times;
}

async function page({ editor, folder }: OpenFile): Promise<void> {
  const answer = await editor.request('stplan/report', { folder, plan: 'Westmarch' });
  if (!(answer as { readonly html?: string } | null)?.html?.includes('</html>'))
    throw new Error('the report is no page');
}
