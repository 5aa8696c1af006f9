import { resolve } from 'node:path';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import { writeWhole } from '../../output/write-file.ts';
import { type Surroundings, wantsColour } from '../../surroundings.ts';
import { compareWords } from './compare-words.ts';
import { hasFault } from './faults.ts';
import { renderersOf } from './formats.ts';
import { lookupIn } from './named-side.ts';
import type { DiffOptions } from './options.ts';

/** Compares two states of plans and prints what changed. */
export async function runDiff(
  words: readonly string[],
  { format, output, failOn = [], plan, settings }: DiffOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { cwd, stdout, stderr } = surroundings;
  const { comparison, mistakes } = await compareWords(words, { plan, settings }, lookupIn(surroundings));
  for (const line of mistakes) stderr.write(line);
  const text = (await renderersOf[format]())(comparison, output === undefined && wantsColour(surroundings));
  if (output === undefined) stdout.write(text);
  else {
    await writeWhole(resolve(cwd, output), text, output);
    stdout.write(`wrote ${output} (${Math.ceil(Buffer.byteLength(text) / 1024)} KB)\n`);
  }
  return failOn.some((fault) => hasFault[fault](comparison)) ? EXIT.findings : EXIT.clean;
}
