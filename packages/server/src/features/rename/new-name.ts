import type { Plan } from '@stplan/model';
import type { NamedThing } from '../../place/names.ts';

const NAME = /^[A-Z][A-Za-z0-9_]*$/;

/** Why a thing cannot have another name; undefined when it can. */
export function objection(
  { group, kind, name }: NamedThing,
  wanted: string,
  plans: readonly Plan[],
): string | undefined {
  if (!NAME.test(wanted))
    return `“${wanted}” is not a name: a name begins with a capital letter and has letters and figures only, as ${suggestion(wanted)}.`;
  if (wanted === name) return undefined;
  const taken =
    kind === 'plan'
      ? plans.some((plan) => plan.name === wanted)
      : group.elements[kind].some((element) => element.name === wanted);
  return taken ? `There is already ${articled(kind)} ${wanted} in ${group.name}.` : undefined;
}

/** The nearest name that can be one. */
function suggestion(text: string): string {
  const words = text.replace(/['’]/g, '').match(/[A-Za-z0-9]+/g) ?? [];
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Z]/.test(joined) ? joined : `N${joined}`;
}

function articled(kind: string): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}
