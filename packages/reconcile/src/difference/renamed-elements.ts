import type { ElementKind } from '@stplan/model';
import { valueKey } from './difference-value.ts';
import type { Renaming } from './leaf-value.ts';
import type { SaidOf } from './plan-facts.ts';

/** Elements that have another name in the new plan, by kind: old name to new. */
export type Renames = ReadonlyMap<ElementKind, ReadonlyMap<string, string>>;

/** The names of these are those of their subjects, or what they say. */
const NAMED_OTHERWISE: ReadonlySet<ElementKind> = new Set<ElementKind>(['plan', 'position', 'expectation', 'sign-off']);

/**
 * Pairs of an element that is gone with a new one of its kind that has the same title, or else says the very same with
 * figures. Only where there is but one such pair: two of a kind might be taken for each other.
 */
export function renamedElements(before: ReadonlyMap<string, SaidOf>, after: ReadonlyMap<string, SaidOf>): Renames {
  const gone = [...before].flatMap(([key, said]) => (after.has(key) ? [] : [said]));
  const come = [...after].flatMap(([key, said]) => (before.has(key) ? [] : [said]));
  const renames = new Map<ElementKind, Map<string, string>>();
  const taken = new Set<SaidOf>();
  for (const likeness of [titleOf, contentOf]) {
    const old = byLikeness(gone, likeness, taken);
    const young = byLikeness(come, likeness, taken);
    for (const [like, from] of old) {
      const to = young.get(like);
      if (from.length !== 1 || to?.length !== 1) continue;
      const [a, b] = [from[0], to[0]] as [SaidOf, SaidOf];
      taken.add(a).add(b);
      const ofKind = renames.get(a.kind) ?? new Map<string, string>();
      renames.set(a.kind, ofKind.set(a.name, b.name));
    }
  }
  return renames;
}

/** Names of the old plan as the new one has them. */
export function renaming(renames: Renames): (kind: ElementKind) => Renaming {
  return (kind) => (name) => renames.get(kind)?.get(name) ?? name;
}

type Likeness = (said: SaidOf) => string | undefined;

function titleOf({ kind, title }: SaidOf): string | undefined {
  return title === undefined ? undefined : `${kind} ${title.toLowerCase()}`;
}

function contentOf({ kind, facts }: SaidOf): string | undefined {
  const said = facts.filter(({ area }) => area === 'statement');
  if (!said.some(({ value }) => value.form === 'figure')) return undefined;
  const lines = said.map(({ what, period, value }) => `${what} ${JSON.stringify(period)} ${valueKey(value)}`);
  return `${kind} ${lines.sort().join('\n')}`;
}

function byLikeness(
  all: readonly SaidOf[],
  likeness: Likeness,
  taken: ReadonlySet<SaidOf>,
): ReadonlyMap<string, readonly SaidOf[]> {
  const groups = new Map<string, SaidOf[]>();
  for (const said of all) {
    const like = taken.has(said) || NAMED_OTHERWISE.has(said.kind) ? undefined : likeness(said);
    if (like === undefined) continue;
    const group = groups.get(like);
    if (group === undefined) groups.set(like, [said]);
    else group.push(said);
  }
  return groups;
}
