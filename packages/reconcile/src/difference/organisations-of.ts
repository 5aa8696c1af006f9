import type { Owner, PlanElement, Ref, Stated } from '@stplan/model';

type Owned = { readonly owner?: Stated<Owner> | undefined };

/** Whose an element is: the parties of a contract, the subject of a position, or who owns it; by name. */
export function organisationsOf(element: PlanElement): readonly string[] {
  if (element.kind === 'contract') return namesOf([element.commissioner, element.provider]);
  if (element.kind === 'sign-off') return namesOf([element.organisation]);
  if (element.kind === 'organisation') return [element.name];
  if ('subject' in element) return namesOf([subjectOf(element.subject)]);
  return namesOf([(element as Owned).owner?.value.organisation]);
}

type Subject = Extract<PlanElement, { readonly subject: unknown }>['subject'];

function subjectOf(subject: Subject): Ref | undefined {
  if (subject === undefined) return undefined;
  if (!('value' in subject)) return subject;
  return 'subject' in subject.value ? subject.value.subject : subject.value;
}

function namesOf(refs: readonly (Ref | undefined)[]): readonly string[] {
  return refs.flatMap((ref) => (ref === undefined ? [] : [ref.name]));
}
