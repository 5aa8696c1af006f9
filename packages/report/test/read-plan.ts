import { assemble, parsePlan, readFragment } from '@stplan/language';
import { LIBRARY_TEXTS } from '@stplan/library';
import type { Plan } from '@stplan/model';

/** The first plan of some files, read as the command line would. */
export function readPlan(texts: ReadonlyMap<string, string>): Plan {
  const all = new Map([...LIBRARY_TEXTS, ...texts]);
  const { plans } = assemble(
    [...all].map(([file, text]) => readFragment(parsePlan(text), file)),
    all,
  );
  const [plan] = plans;
  if (plan === undefined) throw new Error('the texts hold no plan');
  return plan;
}
