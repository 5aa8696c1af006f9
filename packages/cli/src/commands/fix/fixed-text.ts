import { countsText, findingCounts } from '@stplan/rules';
import type { FixOutcome } from './fix-texts.ts';

/** What was fixed in each file, by rule and what was done, and what is left. */
export function fixedText(outcome: FixOutcome, dryRun: boolean): string {
  const lines = [...outcome.changed.keys()]
    .sort()
    .flatMap((file) => [
      `${dryRun ? 'would fix' : 'fixed'} ${file}`,
      ...doneIn(file, outcome).map((line) => `  ${line}`),
    ]);
  return [...lines, ...(lines.length > 0 ? [''] : []), ...summary(outcome, dryRun)].map((line) => `${line}\n`).join('');
}

function doneIn(file: string, { applied }: FixOutcome): string[] {
  const counts = new Map<string, number>();
  for (const { finding, fix } of applied) {
    if (!fix.edits.some(({ span }) => span.file === file)) continue;
    const done = `${finding.rule}: ${fix.title}${fix.safe ? '' : ' (not safe)'}`;
    counts.set(done, (counts.get(done) ?? 0) + 1);
  }
  return [...counts].map(([done, times]) => (times === 1 ? done : `${done}, ${times} times`));
}

function summary({ applied, changed, overlapping, unsafe, left }: FixOutcome, dryRun: boolean): string[] {
  const done = `${many(applied.length, 'fix', 'fixes')} in ${many(changed.size, 'file', 'files')}`;
  return [
    applied.length === 0 ? 'nothing to fix' : `${done}${dryRun ? ', not written' : ''}`,
    ...(overlapping === 0 ? [] : [`${many(overlapping, 'fix', 'fixes')} put off, as another changed the same place`]),
    `left: ${countsText(findingCounts(left))}`,
    ...(unsafe === 0 ? [] : [`${unsafe} of them can be fixed with --unsafe: look at what that writes`]),
  ];
}

const many = (count: number, one: string, several: string) => `${count} ${count === 1 ? one : several}`;
