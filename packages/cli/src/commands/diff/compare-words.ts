import { type Comparison, compareStates } from '@stplan/report';
import { textMistakes } from '@stplan/rules';
import manifest from '../../../package.json' with { type: 'json' };
import { UsageError } from '../../usage-error.ts';
import type { Lookup } from './named-side.ts';
import { type ReadSide, readSide } from './read-side.ts';
import { sidesOf } from './sides.ts';

/** Two states compared, and for each in whose text there are mistakes a line that says so. */
export type ComparedWords = { readonly comparison: Comparison; readonly mistakes: readonly string[] };

/** Compares the two states that words stand for: `OLD [NEW] [PATHS]`, or a range of revisions and paths. */
export async function compareWords(
  words: readonly string[],
  { plan, settings }: { readonly plan: string | undefined; readonly settings: string | undefined },
  lookup: Lookup,
): Promise<ComparedWords> {
  const sides = await sidesOf(words, lookup);
  const before = await readSide(sides.before, settings, lookup);
  const after = await readSide(sides.after, settings, lookup);
  const comparison = compareStates(before, after, plan, `stplan ${manifest.version}`);
  const { plans, added, dropped } = comparison;
  if (plans.length + added.length + dropped.length === 0) throw new UsageError(nothingText([before, after], plan));
  return { comparison, mistakes: [before, after].map(mistakesText).filter((line) => line !== '') };
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
