import type { SourceSpan } from '@stplan/model';
import { type Exact, ONE, type Organisation, type OrganisationKind, type Plan, type Sector } from '@stplan/model';

/** An organisation of the footprint, with the part of it that belongs here. */
export type Member = {
  readonly name: string;
  readonly organisation: Organisation | undefined;
  /** 1 unless it is shared with other footprints. */
  readonly share: Exact;
  readonly shareSpan: SourceSpan | undefined;
  readonly sector: Sector | undefined;
  /** Whether it has a control total: councils and bodies outside the health service have none. */
  readonly nhs: boolean;
  readonly place: string | undefined;
};

/** Who belongs to the footprint. */
export type Members = {
  readonly all: readonly Member[];
  readonly byName: ReadonlyMap<string, Member>;
  readonly places: readonly string[];
};

/** Which sector an organisation counts in, and whether the health service sets it a control total. */
const KINDS: { readonly [K in OrganisationKind]: { readonly sector: Sector; readonly nhs: boolean } } = {
  ccg: { sector: 'commissioner', nhs: true },
  'acute trust': { sector: 'provider', nhs: true },
  'mental health trust': { sector: 'provider', nhs: true },
  'community trust': { sector: 'provider', nhs: true },
  'ambulance trust': { sector: 'provider', nhs: true },
  'specialist trust': { sector: 'provider', nhs: true },
  council: { sector: 'social care', nhs: false },
  'gp federation': { sector: 'primary care', nhs: false },
  independent: { sector: 'provider', nhs: false },
  voluntary: { sector: 'provider', nhs: false },
  'nhs england': { sector: 'specialised commissioning', nhs: true },
  'nhs improvement': { sector: 'provider', nhs: true },
  'integrated care board': { sector: 'commissioner', nhs: true },
  partnership: { sector: 'commissioner', nhs: true },
};

/** The members of a plan's footprint; without a footprint that names any, every organisation of the plan. */
export function membersOf(plan: Plan): Members {
  const { footprint } = plan;
  const places = plan.elements.place.filter((place) => belongs(place.name, plan));
  const placeOf = new Map(places.flatMap((place) => place.members.map(({ name }) => [name, place.name] as const)));
  const shares = footprint?.shares ?? [];
  const shareOf = new Map(shares.map(({ value, span }) => [value.organisation.name, { share: value.share, span }]));
  const named = [...(footprint?.members ?? []), ...shares.map(({ value }) => value.organisation)];
  const names = named.length > 0 ? named.map(({ name }) => name) : plan.elements.organisation.map(({ name }) => name);
  const all = [...new Set(names)].map((name): Member => {
    const organisation = plan.lookup(name, ['organisation']);
    const kind = organisation?.organisationKind?.value;
    return {
      name,
      organisation,
      share: shareOf.get(name)?.share ?? ONE,
      shareSpan: shareOf.get(name)?.span,
      sector: kind === undefined ? undefined : KINDS[kind].sector,
      nhs: kind === undefined || KINDS[kind].nhs,
      place: placeOf.get(name),
    };
  });
  return { all, byName: new Map(all.map((member) => [member.name, member])), places: places.map(({ name }) => name) };
}

/** A footprint that lists its places has no others. */
function belongs(place: string, { footprint }: Plan): boolean {
  const listed = footprint?.places ?? [];
  return listed.length === 0 || listed.some(({ name }) => name === place);
}
