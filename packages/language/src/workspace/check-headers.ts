import { type Finding, type Fix, nearNames, type PlanFragment } from '@stplan/model';
import { gather } from '../slips/gather.ts';
import type { FileGroup, FileGroups } from './file-groups.ts';
import { workspaceFinding } from './workspace-finding.ts';

/** What is wrong with the first lines of files: two plans of one name, a part of no plan. */
export function headerFindings(groups: FileGroups): Finding[] {
  return [
    ...groups.plans.flatMap(duplicateDefinitions),
    ...groups.plans.flatMap((plan) => nameOfLibrary(plan, groups.libraries)),
    ...gather(
      groups.parts.flatMap((part) => missingPlan(part, groups)),
      ({ message }) => message,
      (others) => `The same goes for ${others.length} more ${others.length === 1 ? 'file' : 'files'}.`,
    ),
  ];
}

function duplicateDefinitions({ name, definitions }: FileGroup): Finding[] {
  const [first, ...others] = definitions;
  if (first === undefined) return [];
  return others.map(({ nameSpan }) =>
    workspaceFinding('language/duplicate-plan', {
      message: `There are two plans called ${name}, so their figures are read as those of one.`,
      help: `Give one of them another name, or begin this file with “part of ${name}”.`,
      span: nameSpan,
      related: [{ message: `The other plan ${name} is defined here.`, span: first.nameSpan }],
      plan: name,
    }),
  );
}

function nameOfLibrary({ name, definitions }: FileGroup, libraries: readonly FileGroup[]): Finding[] {
  const library = libraries.find((one) => one.name === name);
  if (library === undefined || definitions[0] === undefined) return [];
  const [file] = library.fragments;
  return [
    workspaceFinding('language/duplicate-plan', {
      message: `The plan ${name} has the name of a library.`,
      help: 'Give the plan a name of its own: names in it could not be told from those of the library.',
      span: definitions[0].nameSpan,
      related: [{ message: `The library ${name} begins here.`, span: { file: file?.file ?? '', start: 0, end: 0 } }],
      plan: name,
    }),
  ];
}

function missingPlan({ header }: PlanFragment, { plans, libraries }: FileGroups): Finding[] {
  if (header?.form !== 'part') return [];
  const { name, span } = header.plan;
  const isLibrary = libraries.some((library) => library.name === name);
  const near = nearNames(
    name,
    plans.map((plan) => plan.name),
  );
  const found = near.length > 0 ? near : plans.length === 1 ? plans.map((plan) => plan.name) : [];
  return [
    workspaceFinding('language/missing-plan', {
      message: isLibrary
        ? `${name} is a library, not a plan.`
        : `No file defines the plan ${name}, so nothing in this file is counted.`,
      help: isLibrary
        ? `Begin the file with “library ${name}”.`
        : `Define it in one file with “plan ${name} "Title" { }”${near.length > 0 ? `, or name ${near.join(' or ')}` : ''}.`,
      span,
      fixes: found.map((plan) => ({ title: `Change to ${plan}`, safe: false, edits: [{ span, text: plan }] })),
      plan: undefined,
    }),
  ];
}

/** A file without a first line of its own gets a way into each of the plans that there are. */
export function withPlansToJoin(finding: Finding, plans: readonly FileGroup[]): Finding {
  if (finding.rule !== 'language/no-header') return finding;
  const { file, start } = finding.span;
  const joins = plans.slice(0, 5).map(
    ({ name }): Fix => ({
      title: `Make it a part of ${name}`,
      safe: false,
      edits: [{ span: { file, start, end: start }, text: `part of ${name}\n\n` }],
    }),
  );
  return { ...finding, fixes: [...joins, ...finding.fixes] };
}
