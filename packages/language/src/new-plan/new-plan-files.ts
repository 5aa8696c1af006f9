import { parsePlan } from '../parse/parse-plan.ts';
import { formatPlan } from '../print/format-plan.ts';
import { commitmentsFile } from './commitments-file.ts';
import { contractFiles } from './contract-files.ts';
import { headFile } from './head-file.ts';
import type { NewPlan } from './new-plan.ts';
import { organisationsFile } from './organisations-file.ts';
import { positionsFile } from './positions-file.ts';
import { signOffsFile } from './sign-offs-file.ts';

/**
 * The files of a new plan, by their paths below its folder: everything that is known of it, and the tables and promises
 * that it will need, with each figure left as not stated. It checks without errors and is laid out.
 */
export function newPlanFiles(plan: NewPlan): ReadonlyMap<string, string> {
  const files: readonly (readonly [string, string | undefined])[] = [
    ['plan.stplan', headFile(plan)],
    ['organisations.stplan', organisationsFile(plan)],
    ['positions.stplan', positionsFile(plan)],
    ...contractFiles(plan),
    ['commitments.stplan', commitmentsFile(plan)],
    ['sign-offs.stplan', signOffsFile(plan)],
  ];
  return new Map(
    files.flatMap(([path, text]) => (text === undefined ? [] : [[path, formatPlan(parsePlan(text)).text] as const])),
  );
}
