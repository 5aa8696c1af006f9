import { resolve } from 'node:path';
import { compareStates } from '@stplan/report';
import { textMistakes } from '@stplan/rules';
import manifest from '../../../package.json' with { type: 'json' };
import { EXIT, type ExitCode } from '../../exit-code.ts';
import { writeWhole } from '../../output/write-file.ts';
import { type Surroundings, wantsColour } from '../../surroundings.ts';
import { UsageError } from '../../usage-error.ts';
import { hasFault } from './faults.ts';
import { renderersOf } from './formats.ts';
import { lookupIn } from './named-side.ts';
import type { DiffOptions } from './options.ts';
import { type ReadSide, readSide } from './read-side.ts';
import { sidesOf } from './sides.ts';

/** Compares two states of plans and prints what changed. */
export async function runDiff(
  words: readonly string[],
  { format, output, failOn = [], plan, settings }: DiffOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { cwd, stdout, stderr } = surroundings;
  const lookup = lookupIn(surroundings);
  const sides = await sidesOf(words, lookup);
  const before = await readSide(sides.before, settings, lookup);
  const after = await readSide(sides.after, settings, lookup);
  const comparison = compareStates(before, after, plan, `stplan ${manifest.version}`);
  const { plans, added, dropped } = comparison;
  if (plans.length + added.length + dropped.length === 0) throw new UsageError(nothingText([before, after], plan));
  for (const side of [before, after]) stderr.write(mistakesText(side));
  const text = (await renderersOf[format]())(comparison, output === undefined && wantsColour(surroundings));
  if (output === undefined) stdout.write(text);
  else {
    await writeWhole(resolve(cwd, output), text, output);
    stdout.write(`wrote ${output} (${Math.ceil(Buffer.byteLength(text) / 1024)} KB)\n`);
  }
  return failOn.some((fault) => hasFault[fault](comparison)) ? EXIT.findings : EXIT.clean;
}

/** What a mistake in the text hides looks as if it were not there. */
function mistakesText({ workspace, shown }: ReadSide): string {
  const count = textMistakes(workspace);
  if (count === 0) return '';
  const mistakes = count === 1 ? 'a mistake' : `${count} mistakes`;
  return `stplan: ${mistakes} in the text of ${shown.name}: what cannot be read there is not compared; stplan check tells\n`;
}

function nothingText(sides: readonly ReadSide[], wanted: string | undefined): string {
  const names = sides.map(({ shown }) => shown.name).join(' and ');
  if (sides.every(({ files }) => files === 0)) return `there is no plan file (.stplan) in ${names}`;
  return wanted === undefined ? `there is no plan in ${names}` : `there is no plan ${wanted} in ${names}`;
}
