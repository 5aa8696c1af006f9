import type { Finding, Footprint, Plan, PlanElement, PlanFragment, Round, Workspace } from '@stplan/model';
import { headerFindings, withPlansToJoin } from './check-headers.ts';
import { checkNames } from './check-names.ts';
import { duplicateNames } from './duplicate-names.ts';
import { elementsByKind, typedElements } from './elements-by-kind.ts';
import { type FileGroup, fileGroups } from './file-groups.ts';
import { lostDefinitions } from './lost-definitions.ts';
import { missingScopes } from './missing-scope.ts';
import { nameIndex } from './name-index.ts';
import { elementsOf, type NamedGroup, type NameScope, nameScope, visibleLibraries } from './name-scope.ts';
import { closeOpenUnits, unitsOfDelivery } from './open-units.ts';
import { sortFindings } from './sort-findings.ts';
import { twinPositionRows } from './twin-position-rows.ts';
import { unusedElements } from './unused-elements.ts';

/** What may be passed along when files are put together. */
export type AssemblyOptions = {
  /** What was found before reading: files that could not be loaded. */
  readonly findings?: readonly Finding[];
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

  const libraries = files.libraries.map((group) => withNames(group, [], add));
  const plans = files.plans.map((group) => withNames(group, libraries, add));
  const groups = new Map([...libraries, ...plans].map((group) => [group.name, group]));
  const scopes = new Map([...plans, ...libraries].map((group) => [group, nameScope(group, libraries, groups)]));

  const lost = lostDefinitions(files, fragments, texts);
  const used = new Set<PlanElement>();
  for (const scope of scopes.values()) {
    const checked = checkNames(scope, lost);
    add(checked.findings);
    add(duplicateNames(scope.home));
    add(missingScopes(scope));
    add(twinPositionRows(scope.home));
    for (const element of checked.used) used.add(element);
  }
  for (const plan of plans) add(unusedElements(plan, used));

  return {
    plans: plans.map((group) => planOf(scopes.get(group) as NameScope)),
    libraries: libraries.map((group) => planOf(scopes.get(group) as NameScope)),
    findings: sortFindings(findings),
    texts,
  };
}

function withNames(
  group: FileGroup,
  libraries: readonly NamedGroup[],
  add: (found: readonly Finding[]) => void,
): NamedGroup {
  const all = elementsByKind(group);
  const shared = visibleLibraries(group, libraries).flatMap(({ elements }) => elements['point of delivery']);
  const known = new Map(unitsOfDelivery([...shared, ...all['point of delivery']]));
  const closed = closeOpenUnits(all, known, group.name);
  add(closed.findings);
  return { ...group, elements: closed.elements, index: nameIndex(closed.elements) };
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
