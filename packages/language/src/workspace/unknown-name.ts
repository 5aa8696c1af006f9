import type { Finding, Fix, Ref, SourceSpan } from '@stplan/model';
import { aKind, aKindOf, elementWords, kindOnly } from './kind-words.ts';
import { addElement } from './missing-element.ts';
import { groupNamed, type NameScope } from './name-scope.ts';
import type { Resolution } from './resolve-name.ts';
import { workspaceFinding } from './workspace-finding.ts';

/** The finding about a name that does not stand for one element of the kinds wanted; undefined when it does. */
export function nameFinding(scope: NameScope, ref: Ref, resolution: Resolution): Finding | undefined {
  if (resolution.form === 'found') return undefined;
  if (resolution.form === 'ambiguous') return ambiguous(scope, ref, resolution.elements);
  if (resolution.form === 'wrong kind') return wrongKind(scope, ref, resolution);
  return resolution.form === 'elsewhere' ? elsewhere(scope, ref, resolution) : unknown(scope, ref, resolution.near);
}

function ambiguous(
  { home }: NameScope,
  { name, span }: Ref,
  elements: Extract<Resolution, { form: 'ambiguous' }>['elements'],
): Finding {
  return workspaceFinding('language/ambiguous-name', {
    message: `${name} could be any of ${elements.length} elements of that name.`,
    help: 'Give the elements different names.',
    span,
    related: elements
      .slice(0, 5)
      .map((element) => ({ message: `One ${element.kind} ${name}.`, span: element.nameSpan })),
    plan: home.name,
  });
}

function wrongKind(
  scope: NameScope,
  ref: Ref,
  { element, near }: Extract<Resolution, { form: 'wrong kind' }>,
): Finding {
  return workspaceFinding('language/wrong-kind', {
    message: `${ref.name} is ${aKind(element.kind)}, but ${aKindOf(ref.kinds)} is wanted here.`,
    help: near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Name ${aKindOf(ref.kinds)} here.`,
    span: ref.span,
    related: [{ message: `${elementWords(element)}, is defined here.`, span: element.nameSpan }],
    fixes: changes(near, ref.span),
    plan: scope.home.name,
  });
}

function elsewhere(
  { home }: NameScope,
  ref: Ref,
  { group, element }: Extract<Resolution, { form: 'elsewhere' }>,
): Finding {
  const { name, span } = ref;
  const round = group.elements.round[0]?.name;
  const library = group.form === 'library' && round !== undefined && home.form === 'plan';
  return workspaceFinding('language/unknown-name', {
    message: library
      ? `${name} belongs to the library ${group.name}, whose names this plan does not see because it does not state the round ${round}.`
      : `${name} belongs to ${group.form} ${group.name}, whose names are used with its own before them.`,
    help: library ? `State “round ${round}” in the plan.` : `Write ${group.name}.${name}.`,
    span,
    related: [{ message: `${elementWords(element)}, is defined here.`, span: element.nameSpan }],
    fixes: library ? [] : changes([`${group.name}.${name}`], span),
    plan: home.name,
  });
}

function unknown(scope: NameScope, ref: Ref, near: readonly string[]): Finding {
  const { name, kinds, span } = ref;
  const { home } = scope;
  const dot = name.indexOf('.');
  const prefix = dot < 0 ? undefined : name.slice(0, dot);
  const noPlan = prefix !== undefined && groupNamed(scope, prefix) === undefined;
  const where = prefix ?? home.name;
  if (SUMS.test(name) && kinds.includes('organisation')) return sum(scope, ref);
  return workspaceFinding('language/unknown-name', {
    message: noPlan
      ? `There is no plan or library ${prefix}.`
      : `There is no ${kindOnly(kinds)} ${name.slice(dot + 1)} in ${where}.`,
    help: near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Define it, or correct the name.',
    span,
    fixes: [...changes(near, span), ...addElement(ref, home)],
    plan: home.name,
  });
}

/** What spreadsheets call rows that sum others up. */
const SUMS = /^(?:Grand|Sub)?(?:Totals?|TOTAL)$/;

function sum({ home }: NameScope, { name, span }: Ref): Finding {
  return workspaceFinding('language/unknown-name', {
    message: `“${name}” is read as the name of an organisation, and there is none.`,
    help: 'Leave a row of sums out, because stplan adds up itself; where a table may state its total, the word is written small: total.',
    span,
    plan: home.name,
  });
}

function changes(names: readonly string[], span: SourceSpan): Fix[] {
  return names.map((name) => ({ title: `Change to ${name}`, safe: false, edits: [{ span, text: name }] }));
}
