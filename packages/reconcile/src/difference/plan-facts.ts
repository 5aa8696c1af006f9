import type { ElementKind, Plan, PlanElement } from '@stplan/model';
import { formulaText } from '../formula/formula-text.ts';
import type { Fact } from './fact.ts';
import { factsOfElement } from './facts-of-element.ts';
import type { Renaming } from './leaf-value.ts';
import { organisationsOf } from './organisations-of.ts';

/** What a plan says of one thing: of all elements of a kind and a name together, as a subject may have many positions. */
export type SaidOf = {
  readonly kind: ElementKind;
  readonly name: string;
  readonly title: string | undefined;
  readonly organisations: readonly string[];
  readonly element: PlanElement;
  readonly facts: readonly Fact[];
};

/** Everything that a plan says, by kind and name; `renamed` gives the names of another plan. */
export function planFacts(plan: Plan, renamed: (kind: ElementKind) => Renaming): ReadonlyMap<string, SaidOf> {
  const any: Renaming = anyKind(plan.elements, renamed);
  const all = new Map<string, SaidOf>();
  for (const element of saidElements(plan)) {
    const name = renamed(element.kind)(saidName(element));
    const key = saidKey(element.kind, name);
    const facts = factsOfElement(element, any);
    const before = all.get(key);
    all.set(key, {
      kind: element.kind,
      name,
      title: before?.title ?? element.title,
      organisations: [...new Set([...(before?.organisations ?? []), ...organisationsOf(element).map(any)])].sort(),
      element: before?.element ?? element,
      facts: before === undefined ? facts : [...before.facts, ...facts],
    });
  }
  return all;
}

export function saidKey(kind: ElementKind, name: string): string {
  return `${kind} ${name}`;
}

/** Everything that a plan is compared by: its elements and its head. */
export function saidElements({ elements, definition }: Plan): ReadonlySet<PlanElement> {
  const all = Object.values(elements).flat() as readonly PlanElement[];
  return new Set(definition === undefined ? all : [...all, definition]);
}

/** An expectation has no name: it is what it expects; and there is but one head of a plan, whatever it is called. */
export function saidName(element: PlanElement): string {
  if (element.kind === 'plan') return 'plan';
  return element.kind === 'expectation' ? formulaText(element.condition) : element.name;
}

/** A name in a plan means one element, whatever its kind. */
function anyKind(elements: Plan['elements'], renamed: (kind: ElementKind) => Renaming): Renaming {
  const names = new Map<string, string>();
  for (const { kind, name } of Object.values(elements).flat() as readonly PlanElement[]) {
    const other = renamed(kind)(name);
    if (other !== name) names.set(name, other);
  }
  return names.size === 0 ? (name) => name : (name) => names.get(name) ?? name;
}
