import { describe, expect, it } from 'vitest';
import type { SuiteOutcome } from './run-suite.ts';
import type { Program } from './start-vscode.ts';
import { programOf, type Release } from './this-machine.ts';

/** More than this no workbench asks for by itself, and an extension asks for nothing. */
const OWN_OF_THE_WORKBENCH = /^https:\/\/(open-vsx\.org\/vscode\/gallery|[\w-]+\.vscode-unpkg\.net)\//;

/**
 * Runs the suite inside an editor, and declares each of its tests as a test here, so that each is counted and told by
 * its name; where the editor or its browser is not to be had, that is one test left out.
 */
export async function testSuite(
  where: string,
  release: Release,
  run: (program: Program) => Promise<SuiteOutcome>,
): Promise<void> {
  const program = programOf(release);
  const outcome = program && (await run(program));
  describe(`the extension in ${where}`, () => {
    for (const { title, error } of outcome?.rows ?? []) it(title, () => expect(error).toBeUndefined());

    it.runIf(outcome)('comes to the end of its suite, with code 0', () => {
      const { code, evidence, rows = [] } = outcome ?? {};
      const failed = rows.filter(({ error }) => error !== undefined).length;
      expect({ code, failed, evidence }).toEqual({ code: 0, failed: 0, evidence: undefined });
      expect(rows.length).toBeGreaterThan(10);
    });

    it.runIf(outcome)('asks for nothing beyond this machine', () => {
      expect(outcome?.refused.filter((address) => !OWN_OF_THE_WORKBENCH.test(address))).toEqual([]);
    });
  });
}
