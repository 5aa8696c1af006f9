import { located, placeOf, readJson, type SettingsProblem } from '../settings/json-problems.ts';
import type { SettingProblem } from '../settings/settings-problem.ts';
import type { OutsideAcceptance } from './outside-acceptance.ts';

const KEYS = ['rule', 'file', 'says', 'reason'];
const EXAMPLE = '[{ "rule": "finance/bridge", "file": "plans/west.stplan", "reason": "agreed in March" }]';

/**
 * Reads a file of acceptances: a list of `rule`, `file`, `reason` and, to accept one of several, `says` with words of
 * its message. `name` is that of the file; `inWorkspace` gives a plan file's name in the workspace.
 */
export function readAcceptances(
  text: string,
  name: string,
  inWorkspace: (file: string) => string = (file) => file,
): { readonly acceptances: readonly OutsideAcceptance[] } | SettingsProblem {
  const read = readJson(text);
  if ('error' in read) return read;
  const { value, tree } = read;
  if (!Array.isArray(value)) return { error: `must be a list such as ${EXAMPLE}` };
  const problems = value.flatMap((entry: unknown, index) => entryProblems(entry, index));
  if (problems.length > 0) return located(tree, problems);
  return {
    acceptances: value.map(({ rule, file, says, reason }, index) => {
      const place = placeOf(tree, { path: [index], at: 'value' });
      const start = place?.offset ?? 0;
      return {
        rule,
        file: inWorkspace(file),
        says,
        reason,
        span: { file: name, start, end: start + (place?.length ?? 0) },
      };
    }),
  };
}

function entryProblems(entry: unknown, index: number): SettingProblem[] {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    return [{ message: 'is no acceptance: it has "rule", "file" and "reason"', path: [index], at: 'value' }];
  }
  const stated = new Map(Object.entries(entry));
  const unknown = [...stated.keys()].filter((key) => !KEYS.includes(key));
  const missing = ['rule', 'file', 'reason'].filter((key) => !stated.has(key));
  const odd = KEYS.filter((key) => stated.has(key) && typeof stated.get(key) !== 'string');
  return [
    ...unknown.map((key) => ({
      message: `"${key}" is nothing that an acceptance has; there are ${KEYS.join(', ')}`,
      path: [index, key],
      at: 'name' as const,
    })),
    ...missing.map((key) => ({ message: `an acceptance needs "${key}"`, path: [index], at: 'value' as const })),
    ...odd.map((key) => ({ message: `"${key}" must be a text`, path: [index, key], at: 'value' as const })),
  ];
}
