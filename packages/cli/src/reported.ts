import { EXIT, type ExitCode } from './exit-code.ts';
import { visibleLines } from './output/visible-lines.ts';
import type { Surroundings } from './surroundings.ts';
import { DiskError, UsageError } from './usage-error.ts';

/** Tells of a fault in one line, and gives the exit status it ends with. */
export function reported(error: unknown, { stderr, env }: Surroundings): ExitCode {
  const message = visibleLines(error instanceof Error ? error.message : String(error));
  if (error instanceof UsageError) {
    stderr.write(`stplan: ${message}\n`);
    return EXIT.usage;
  }
  if (error instanceof DiskError) {
    stderr.write(`stplan: ${message}\n`);
    return EXIT.fault;
  }
  stderr.write(`stplan: a fault of stplan itself, please report it: ${message}\n`);
  if (env.STPLAN_DEBUG && error instanceof Error) stderr.write(`${error.stack ?? ''}\n`);
  return EXIT.fault;
}
