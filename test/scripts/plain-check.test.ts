import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { runCommand, runPlainCheck, type Surroundings } from 'stplan';
import { describe, expect, it } from 'vitest';

const cwd = fileURLToPath(new URL('../../examples', import.meta.url));

async function outcome(run: (surroundings: Surroundings) => Promise<number>) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const status = await run({
    cwd,
    env: {},
    stdout,
    stderr,
    readStdin: async () => new Uint8Array(),
    now: () => 0,
    onInterrupt: () => undefined,
  });
  return { status, printed: stdout.read()?.toString(), said: stderr.read()?.toString() };
}

/** The bundled command takes a shorter way for checks without options; nobody may see a difference. */
describe('a check of nothing but paths', () => {
  it.each([['estmere'], ['broken/missing-unit.stplan', 'estmere'], ['not-there'], ['README.md']])(
    'of %s %s',
    async (...paths) => {
      const short = await outcome((surroundings) => runPlainCheck(paths, surroundings));
      expect(short).toEqual(await outcome((surroundings) => runCommand(['check', ...paths], surroundings)));
      expect(short.printed ?? short.said).toBeTruthy();
    },
  );
});
