import type { BodyRegister, RegisteredBody, RegisteredFootprint } from '@stplan/model';

/** A footprint of the national library with its members as the library knows them. */
export type OfferedFootprint = Pick<RegisteredFootprint, 'name' | 'title' | 'code'> & {
  readonly organisations: readonly RegisteredBody[];
};

/** The footprints of a register in the order of their titles, commissioners before trusts in each. */
export function footprintsOf(register: BodyRegister): readonly OfferedFootprint[] {
  const organisations = new Map(register.organisations.map((one) => [one.name, one]));
  return register.footprints
    .map(({ name, title, code, members }) => ({
      name,
      title,
      ...(code !== undefined && { code }),
      organisations: members.flatMap((member) => organisations.get(member) ?? []),
    }))
    .sort((a, b) => (sortTitle(a.title) < sortTitle(b.title) ? -1 : 1));
}

/** The Black Country stands at B. */
const sortTitle = (title: string): string => title.replace(/^The /, '');
