import { ELEMENT_KINDS, type PlanFragment } from '@stplan/model';
import { CONVERSION_RULES } from '../convert/conversion-rules.ts';
import type { FileGroups } from './file-groups.ts';

const KEYWORDS = ELEMENT_KINDS.join('|');

/** Says of a name whether the reason why it is not found is a finding already. */
export type LostDefinitions = (name: string) => boolean;

/**
 * Names that stand in files which could not be read in full, or which belong to no plan: what is wrong there is
 * reported there, and not once more wherever such a name is used.
 */
export function lostDefinitions(
  { homeless, parts }: FileGroups,
  fragments: readonly PlanFragment[],
  texts: ReadonlyMap<string, string>,
): LostDefinitions {
  const outside = new Set([...homeless, ...parts].flatMap(({ elements }) => elements.map(({ name }) => name)));
  const damagedTexts = fragments.filter(isDamaged).flatMap(({ file }) => texts.get(file) ?? []);
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const lost = outside.has(name) || damagedTexts.some((text) => definition(name).test(text));
    known.set(name, lost);
    return lost;
  };
}

/** Whether a part of a file could not be read, so that names and uses of names may be missing from it. */
export function isDamaged({ findings }: PlanFragment): boolean {
  return findings.some(({ rule }) => !Object.hasOwn(CONVERSION_RULES, rule));
}

/** The line that would define a name; a name is letters, digits and underscores. */
function definition(name: string): RegExp {
  return new RegExp(`^[ \\t]*(?:${KEYWORDS})[ \\t]+${name.slice(name.lastIndexOf('.') + 1)}(?!\\w)`, 'm');
}
