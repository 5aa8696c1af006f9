import { reconcile } from '@stplan/reconcile';
import { checkWorkspace, NO_SETTINGS } from '@stplan/rules';
import { describe, expect, it } from 'vitest';
import { dice } from './dice.ts';
import { WORKPLACES, type Workplace, withText } from './workplaces.ts';

/** A file is read, put together, reconciled and checked in every state in which it can be while somebody writes it. */

const full = process.env.STPLAN_FULL === '1';
const [westmarch] = WORKPLACES as readonly [Workplace];
const byLength = [...westmarch.texts].sort(([, a], [, b]) => a.length - b.length);

/** Everything that checking does; the number of its findings. */
function checked(workplace: Workplace, file: string, text: string): number {
  const workspace = withText(workplace, file, text);
  const reconciliations = workspace.plans.map((plan) => reconcile(plan, workspace));
  return checkWorkspace({ workspace, reconciliations, settings: NO_SETTINGS }).findings.length;
}

describe('a file cut at any character', () => {
  it.each(byLength.slice(0, full ? 6 : 1))('is put together without a throw: %s', (file, text) => {
    for (let length = 0; length <= text.length; length++)
      expect(withText(westmarch, file, text.slice(0, length)).plans.length).toBeGreaterThan(0);
  });

  it('is reconciled and checked without a throw, wherever it is cut', () => {
    const roll = dice(44);
    for (const [file, text] of full ? byLength : byLength.filter((_, index) => index % 3 === 1)) {
      for (let run = 0; run < (full ? 12 : 1); run++) {
        expect(checked(westmarch, file, text.slice(0, roll(text.length)))).toBeGreaterThan(0);
      }
    }
  }, 600_000);

  it('is reconciled and checked without a throw at places all over', () => {
    const [file, text] = byLength[0]!;
    for (let length = 0; length <= text.length; length += full ? 4 : 211) {
      expect(checked(westmarch, file, text.slice(0, length))).toBeGreaterThan(0);
    }
  }, 600_000);
});
