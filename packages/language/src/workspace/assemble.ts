import {
  type Bodies,
  type Finding,
  type Footprint,
  type Memory,
  NO_MEMORY,
  type Plan,
  type PlanElement,
  type PlanFragment,
  type Round,
  type Workspace,
} from '@stplan/model';
import { brokenOff } from './broken-off.ts';
import { headerFindings, withPlansToJoin } from './check-headers.ts';
import { checkNames } from './check-names.ts';
import { duplicateNames } from './duplicate-names.ts';
import { elementsByKind, typedElements } from './elements-by-kind.ts';
import { type FileGroup, fileGroups } from './file-groups.ts';
import { type LateGroup, lateGroup, registerOf } from './late-group.ts';
import type { LateLibrary } from './late-library.ts';
import { lostDefinitions } from './lost-definitions.ts';
import { missingScopes } from './missing-scope.ts';
import { nameIndex } from './name-index.ts';
import { elementsOf, type NameScope, nameScope, visibleLibraries } from './name-scope.ts';
import { nameScopes } from './name-scopes.ts';
import type { NamedGroup } from './named-group.ts';
import { closeOpenUnits, unitsOfDelivery } from './open-units.ts';
import { oneForEachName, sortFindings } from './sort-findings.ts';
import { twinPositionRows } from './twin-position-rows.ts';
import { unusedElements } from './unused-elements.ts';

/** What may be passed along when files are put together. */
export type AssemblyOptions = {
  /** What was found before reading: files that could not be loaded. */
  readonly findings?: readonly Finding[];
  /** What was worked out when files were put together before. */
  readonly memory?: Memory;
  /** A library that is read only where a plan names something of it. */
  readonly late?: LateLibrary | undefined;
};

/**
 * Puts the fragments of files together to plans and libraries, looks up every name, and adds what only the files
 * together show. `texts` are the texts of the files by path. Neither the order of the fragments nor their folders
 * matter; two runs over the same fragments give the same.
 */
export function assemble(
  fragments: readonly PlanFragment[],
  texts: ReadonlyMap<string, string>,
  options: AssemblyOptions = {},
): Workspace {
  const files = fileGroups(fragments);
  const findings: Finding[] = [];
  // one by one: spread arguments of a huge broken file would not fit on the stack
  const add = (found: readonly Finding[]) => {
    for (const one of found) findings.push(one);
  };
  add(options.findings ?? []);
  add(headerFindings(files));
  for (const fragment of fragments) add(fragment.findings.map((one) => withPlansToJoin(one, files.plans)));

  const { memory = NO_MEMORY } = options;
  const named = (group: FileGroup, shared: readonly NamedGroup[]) => {
    const { home, findings: found } = withNames(group, shared, memory);
    add(found);
    return home;
  };
  const libraries = files.libraries.map((group) => named(group, []));
  const plans = files.plans.map((group) => named(group, libraries));
  const own = libraries.find(({ name }) => name === options.late?.name);
  const late = own === undefined ? lateGroupOf(options.late, memory) : undefined;
  const scopes = nameScopes(plans, libraries, late, memory);

  const lost = lostDefinitions(files, fragments, texts);
  const used = new Set<PlanElement>();
  const partial = new Set<NamedGroup>();
  for (const scope of scopes.values()) {
    const { form, name } = scope.home;
    const checked = memory.recall(
      `names used in ${form} ${name}`,
      [scope],
      () => checkNames(scope, lost, brokenOff(scope.home.fragments, texts)),
      ({ isSettled }) => isSettled,
    );
    add(checked.findings);
    if (checked.isPartial) partial.add(scope.home);
    add(
      memory.recall(`elements of ${form} ${name}`, [scope], () => [
        ...duplicateNames(scope.home),
        ...missingScopes(scope),
        ...twinPositionRows(scope.home),
      ]),
    );
    for (const element of checked.used) used.add(element);
  }
  // Where files belong to no plan, or names to nothing, nobody knows what the missing part uses.
  const isWhole = files.parts.length === 0 && files.homeless.length === 0;
  for (const plan of plans) if (isWhole && !partial.has(plan)) add(unusedElements(plan, used));

  const whole = (group: NamedGroup): Plan => {
    const scope = scopes.get(group) as NameScope;
    return memory.recall(`${group.form} ${group.name}`, [scope], () => planOf(scope));
  };
  const bodies =
    own === undefined
      ? late && memory.recall('bodies', [late, ...libraries], () => lateBodies(late, libraries))
      : memory.recall('bodies', [scopes.get(own)], () => ({ register: registerOf(own), library: () => whole(own) }));
  const isRead = late?.isRead() === true;
  return {
    plans: plans.map(whole),
    libraries: [...libraries.map(whole), ...(isRead && bodies ? [bodies.library()] : [])],
    bodies,
    findings: sortFindings(oneForEachName(findings)),
    texts: isRead && options.late !== undefined ? new Map([...texts, ...options.late.texts()]) : texts,
  };
}

function lateBodies(late: LateGroup, libraries: readonly NamedGroup[]): Bodies {
  let library: Plan | undefined;
  return {
    register: late.register,
    library() {
      library ??= planOf(nameScope(late.group(), libraries, new Map(), undefined));
      return library;
    },
  };
}

function lateGroupOf(library: LateLibrary | undefined, memory: Memory): LateGroup | undefined {
  return library && memory.recall(`late library ${library.name}`, [library], () => lateGroup(library));
}

function withNames(
  group: FileGroup,
  libraries: readonly NamedGroup[],
  memory: Memory,
): { readonly home: NamedGroup; readonly findings: readonly Finding[] } {
  const visible = visibleLibraries(group, libraries);
  return memory.recall(`names of ${group.form} ${group.name}`, [...group.fragments, ...visible], () => {
    const all = elementsByKind(group);
    const shared = visible.flatMap(({ elements }) => elements['point of delivery']);
    const known = new Map(unitsOfDelivery([...shared, ...all['point of delivery']]));
    const { elements, findings } = closeOpenUnits(all, known, group.name);
    return { home: { ...group, elements, index: nameIndex(elements) }, findings };
  });
}

function planOf(scope: NameScope): Plan {
  const { name, form, fragments, definitions, elements } = scope.home;
  const [definition] = definitions;
  const lookup: Plan['lookup'] = (of, kinds) => elementsOf(scope, of, kinds)[0] as never;
  return {
    name,
    form,
    definition,
    files: fragments.map(({ file }) => file),
    elements: typedElements(elements),
    round: definition?.round && (lookup(definition.round.value.name, ['round']) as Round | undefined),
    footprint:
      definition?.footprint && (lookup(definition.footprint.value.name, ['footprint']) as Footprint | undefined),
    references: fragments.flatMap(({ references }) => references),
    acceptances: fragments.flatMap(({ acceptances }) => acceptances),
    lookup,
  };
}
