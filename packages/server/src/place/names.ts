import type { ElementKind, Plan, PlanElement, Ref } from '@stplan/model';
import type { Analysis } from '../analyser/analysis.ts';
import type { DocumentView } from '../document/folder-view.ts';
import { definitionAt } from './element-at.ts';

/** The name that a file uses at an offset for another element. */
export function referenceAt({ fragment }: Pick<DocumentView, 'fragment'>, offset: number): Ref | undefined {
  return fragment.references.find(({ span }) => span.start <= offset && offset <= span.end);
}

/** The plan or library that a file belongs to; undefined for a file outside any. */
export function groupOf({ workspace }: Analysis, file: string): Plan | undefined {
  return [...workspace.plans, ...workspace.libraries].find(({ files }) => files.includes(file));
}

/** What a name is: of a plan or library, of a kind, and every element that bears it there. */
export type NamedThing = {
  readonly group: Plan;
  readonly kind: ElementKind;
  readonly name: string;
  /** More than one for a count at several bodies, and where a name was given twice. */
  readonly elements: readonly PlanElement[];
};

/** What a reference stands for; undefined when there is none of that name. */
export function resolve(analysis: Analysis, ref: Ref): NamedThing | undefined {
  const target = groupOf(analysis, ref.span.file)?.lookup(ref.name, ref.kinds) as PlanElement | undefined;
  return target && namedThing(analysis, target);
}

/** What an element's name is. */
export function namedThing(analysis: Analysis, { kind, name, span }: PlanElement): NamedThing | undefined {
  const group = groupOf(analysis, span.file);
  if (group === undefined) return undefined;
  return { group, kind, name, elements: elementsNamed(group, kind, name) };
}

const byNameIn = new WeakMap<readonly PlanElement[], ReadonlyMap<string, readonly PlanElement[]>>();

/** The elements of a kind that bear a name; those of a plan are gone through once, as lenses ask for every one. */
function elementsNamed({ elements }: Plan, kind: ElementKind, name: string): readonly PlanElement[] {
  const all = elements[kind] as readonly PlanElement[];
  const byName = byNameIn.get(all) ?? Map.groupBy(all, (element) => element.name);
  byNameIn.set(all, byName);
  return byName.get(name) ?? [];
}

/** The thing whose name stands at an offset, used or defined there. */
export function thingAt(document: DocumentView, offset: number): NamedThing | undefined {
  const ref = referenceAt(document, offset);
  const analysis = document.folder.analysis();
  if (ref !== undefined) return resolve(analysis, ref);
  const element = definitionAt(document.fragment, offset);
  return element && namedThing(analysis, element);
}

/** Every use of a thing's name in all plans and libraries, by file and place; definitions are not among them. */
export function usesOf({ workspace }: Analysis, { kind, name, elements }: NamedThing): readonly Ref[] {
  const [first] = elements;
  return [...workspace.plans, ...workspace.libraries].flatMap((plan) =>
    namedIn(plan, name).filter((ref) => {
      const target = plan.lookup(ref.name, ref.kinds) as PlanElement | undefined;
      return target?.kind === kind && target.span.file === first?.span.file && target.span.start === first.span.start;
    }),
  );
}

const known = new WeakMap<Plan, ReadonlyMap<string, readonly Ref[]>>();

/** The references of a plan that end with a name. A plan that does not change is gone through once, not for every name. */
function namedIn(plan: Plan, name: string): readonly Ref[] {
  const before = known.get(plan);
  if (before !== undefined) return before.get(name) ?? [];
  const byName = Map.groupBy(plan.references, (ref) => ref.name.slice(ref.name.lastIndexOf('.') + 1));
  known.set(plan, byName);
  return byName.get(name) ?? [];
}
