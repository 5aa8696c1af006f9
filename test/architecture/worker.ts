import { nodeEntry } from './arrows.ts';
import { isTest, type SourceFile, withoutComments } from './files.ts';

/** What code that runs in a worker, gives the same bytes everywhere and keeps figures exact may not use, and why. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bperformance\.now\b/, 'the clock is passed in'],
  [/\bMath\.random\b/, 'the same input gives the same bytes'],
  [/\.localeCompare\(|\.toLocale\w+\(|\bIntl\./, 'output does not depend on the locale'],
  [/\bparseFloat\(/, 'no binary float touches a figure'],
  [/\bprocess\.\w|\bconsole\.\w|\bfetch\(|\brequire\(/, 'no input or output'],
];

/** The uses of forbidden things in a file of the core, each with its line and the reason. */
export function workerFaults(file: SourceFile): string[] {
  if (isTest(file.path) || file.path.startsWith(nodeEntry)) return [];
  return withoutComments(file.text)
    .split('\n')
    .flatMap((line, index) =>
      forbidden
        .filter(([pattern]) => pattern.test(line))
        .map(([, why]) => `${file.path}:${index + 1}: ${line.trim()} (${why})`),
    );
}
