import type { PlanDefinition, PlanFragment } from '@stplan/model';

/** The files of one plan or library. */
export type FileGroup = {
  readonly name: string;
  readonly form: 'plan' | 'library';
  /** In the order of their paths. */
  readonly fragments: readonly PlanFragment[];
  /** The definitions of the plan: one, unless two files claim its name. */
  readonly definitions: readonly PlanDefinition[];
};

/** Files sorted by what they belong to. */
export type FileGroups = {
  readonly plans: readonly FileGroup[];
  readonly libraries: readonly FileGroup[];
  /** Files that are part of a plan that none of the files defines. */
  readonly parts: readonly PlanFragment[];
  /** Files that do not say what they belong to. */
  readonly homeless: readonly PlanFragment[];
};

/** Sorts files by their headers; neither folders nor the order in which the files came matter. */
export function fileGroups(fragments: readonly PlanFragment[]): FileGroups {
  const plans = new Map<string, PlanFragment[]>();
  const libraries = new Map<string, PlanFragment[]>();
  const homeless: PlanFragment[] = [];
  for (const fragment of [...fragments].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))) {
    const name = nameOf(fragment);
    if (name === undefined) homeless.push(fragment);
    else add(fragment.header?.form === 'library' ? libraries : plans, name, fragment);
  }
  const groups = [...plans].map(([name, files]) => group(name, 'plan', files));
  return {
    plans: groups.filter(({ definitions }) => definitions.length > 0).sort(byName),
    libraries: [...libraries].map(([name, files]) => group(name, 'library', files)).sort(byName),
    parts: groups.filter(({ definitions }) => definitions.length === 0).flatMap(({ fragments }) => fragments),
    homeless,
  };
}

function nameOf({ header }: PlanFragment): string | undefined {
  if (header === undefined) return undefined;
  if (header.form === 'plan') return header.definition.name;
  return header.form === 'part' ? header.plan.name : header.name;
}

function add(groups: Map<string, PlanFragment[]>, name: string, fragment: PlanFragment): void {
  const files = groups.get(name);
  if (files === undefined) groups.set(name, [fragment]);
  else files.push(fragment);
}

function group(name: string, form: FileGroup['form'], fragments: readonly PlanFragment[]): FileGroup {
  const definitions = fragments.flatMap(({ header }) => (header?.form === 'plan' ? header.definition : []));
  return { name, form, fragments, definitions };
}

const byName = (a: FileGroup, b: FileGroup): number => (a.name < b.name ? -1 : 1);
