import type { ElementKind, Finding, PlanElement, Ref } from '@stplan/model';
import { gatherNames, type NamedFinding } from './gather-names.ts';
import type { LostDefinitions } from './lost-definitions.ts';
import { named } from './name-index.ts';
import { elementsAtHand, type NameScope } from './name-scope.ts';
import { type Resolution, resolveName } from './resolve-name.ts';
import { nameFinding } from './unknown-name.ts';

/** What looking up all names of a plan gave. */
export type CheckedNames = {
  readonly findings: readonly Finding[];
  /** Whether so many stand for nothing that a part of the plan seems to be missing. */
  readonly isPartial: boolean;
  /** The elements that some name stands for, or was probably meant to. */
  readonly used: readonly PlanElement[];
  /** Whether every name stands for something, so that what other plans and files say does not matter. */
  readonly isSettled: boolean;
};

/** Looks up every name that a plan or library uses, each once however often it is used. `broken` is a file that breaks off. */
export function checkNames(scope: NameScope, lost: LostDefinitions, broken?: string): CheckedNames {
  const known = new Map<readonly ElementKind[], Map<string, Resolution>>();
  const findings: NamedFinding[] = [];
  const withoutRules = lacksRound(scope);
  for (const { references } of scope.home.fragments) {
    for (const ref of references) {
      const resolution = look(scope, ref, known);
      if (resolution.form === 'found') continue;
      const explained =
        (resolution.form === 'unknown' && lost(ref.name)) ||
        (resolution.form === 'elsewhere' && withoutRules) ||
        (resolution.form === 'ambiguous' && areTwins(scope, resolution.elements));
      const finding = explained ? undefined : nameFinding(scope, ref, resolution);
      if (finding !== undefined) findings.push({ name: ref.name, cause: causeOf(resolution), finding });
    }
  }
  const isSettled = [...known.values()].every((names) => [...names.values()].every(({ form }) => form === 'found'));
  return { ...gatherNames(findings, broken), used: [...usedElements(scope, known)], isSettled };
}

/** Whether elements are one kind of thing with one name in this plan, which is said where they are defined. */
function areTwins({ home }: NameScope, elements: readonly PlanElement[]): boolean {
  const own = new Set<PlanElement>(elements.flatMap(({ kind, name }) => named(home.index, name, [kind])));
  return new Set(elements.map(({ kind }) => kind)).size === 1 && elements.every((element) => own.has(element));
}

/** What many names have in common that are not found: that the plan does not see the library that holds them. */
const causeOf = (resolution: Resolution): string | undefined =>
  resolution.form === 'elsewhere' && resolution.group.form === 'library' ? resolution.group.name : undefined;

function look(
  scope: NameScope,
  { name, kinds }: Ref,
  known: Map<readonly ElementKind[], Map<string, Resolution>>,
): Resolution {
  let names = known.get(kinds);
  if (names === undefined) {
    names = new Map();
    known.set(kinds, names);
  }
  let resolution = names.get(name);
  if (resolution === undefined) {
    resolution = resolveName(scope, name, kinds);
    names.set(name, resolution);
  }
  return resolution;
}

/** Whether the plan states a round that is not found: then what its library holds is missing for that reason. */
function lacksRound(scope: NameScope): boolean {
  const round = scope.home.definitions[0]?.round?.value;
  return round !== undefined && resolveName(scope, round.name, round.kinds).form !== 'found';
}

function* usedElements(
  scope: NameScope,
  known: ReadonlyMap<readonly ElementKind[], ReadonlyMap<string, Resolution>>,
): Iterable<PlanElement> {
  for (const [kinds, names] of known) {
    for (const resolution of names.values()) {
      if (resolution.form === 'found' || resolution.form === 'ambiguous') yield* resolution.elements;
      if (resolution.form === 'wrong kind') yield resolution.element;
      if ('near' in resolution) for (const name of resolution.near) yield* elementsAtHand(scope, name, kinds);
    }
  }
}
