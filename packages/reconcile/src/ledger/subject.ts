import type { Plan, Position, Sector } from '@stplan/model';
import type { Member, Members } from './members.ts';

/** Whose money a position or a derived figure speaks of. */
export type Subject =
  | { readonly kind: 'organisation' | 'place' | 'footprint'; readonly name: string }
  | { readonly kind: 'sector'; readonly name: Sector }
  /** The members that belong to no place. */
  | { readonly kind: 'no place'; readonly name: 'in no place' };

export const IN_NO_PLACE: Subject = { kind: 'no place', name: 'in no place' };

export function subjectKey({ kind, name }: Subject): string {
  return `${kind} ${name}`;
}

/** How statements and terms call a subject. */
export function subjectName({ kind, name }: Subject): string {
  return kind === 'sector' ? `sector ${name}` : name;
}

/** A subject inside a title: `WUH`, `the members in no place`, `the commissioner sector`. */
export function subjectPhrase(subject: Subject): string {
  if (subject.kind === 'no place') return `the members ${subject.name}`;
  return subject.kind === 'sector' ? `the ${subject.name} sector` : subject.name;
}

/** The subject of a position; undefined when nothing has that name. */
export function subjectOf(position: Position, plan: Plan): Subject | undefined {
  if (position.sector !== undefined) return { kind: 'sector', name: position.sector };
  if (position.subject === undefined) return undefined;
  const { name, kinds } = position.subject;
  const element = plan.lookup(name, kinds);
  return { kind: element?.kind ?? 'organisation', name };
}

/** The footprint of the plan as a subject; a plan without one is its own. */
export function wholeOf(plan: Plan): Subject {
  return { kind: 'footprint', name: plan.footprint?.name ?? plan.definition?.footprint?.value.name ?? plan.name };
}

/** The members whose figures make up a subject's; an organisation is made up of itself. */
export function partsOf(subject: Subject, members: Members): readonly Member[] {
  const { kind, name } = subject;
  if (kind === 'footprint') return members.all;
  return members.all.filter((member) => {
    if (kind === 'organisation') return member.name === name;
    if (kind === 'sector') return name === 'health' ? member.nhs : member.sector === name;
    return kind === 'no place' ? member.place === undefined : member.place === name;
  });
}
