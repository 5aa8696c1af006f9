import { short } from '../edits.ts';
import type { FaultKind } from '../fault.ts';
import type { PlanText } from '../plan-text.ts';

export const fileMissing: FaultKind = {
  title: 'a file is missing from the folder',
  faults: (plan) =>
    plan.files
      .filter(({ file }) => isNeeded(plan, file))
      .map(({ file }) => ({
        what: `${short(plan, file)}: gone`,
        texts: new Map([[file, undefined]]),
        // What is missing shows wherever the rest of the plan speaks of it.
        places: [
          ...plan.elements.filter((element) => element.file !== file),
          ...plan.files.map((other) => ({ file: other.file, from: 1, to: 3 })),
        ],
        rules: [
          'language/unknown-name',
          'language/missing-plan',
          'finance/bridge',
          'contract/line-without-contract',
          'finance/incomplete',
          'finance/system',
          'contract/do-nothing-one-sided',
          'contract/includes-without-leg',
          'efficiency/double-count',
        ],
      })),
};

/** What is called by the names that these give; lines of activity are called by the library’s. */
const NAMING: ReadonlySet<string> = new Set([
  'plan',
  'footprint',
  'place',
  'organisation',
  'efficiency',
  'investment',
  'funding',
  'transfer',
  'capital',
  'milestone',
  'service change',
  'assumption',
  'indicator',
  'commitment',
]);

/** Whether another file speaks of something that this one states. A plan may do without what nobody speaks of. */
function isNeeded(plan: PlanText, file: string): boolean {
  const names = plan.elements.filter((element) => element.file === file && NAMING.has(element.kind));
  const others = plan.files.filter((other) => other.file !== file).map(({ text }) => text.replace(/\/\/.*/g, ''));
  return names.some(
    ({ kind, name }) => kind !== 'position' && others.some((text) => new RegExp(`\\b${name}\\b`).test(text)),
  );
}
