import type { OrganisationKind, Plan } from '@stplan/model';

/** Bodies that buy care for people and are paid by nobody for it. */
const BUYERS: ReadonlySet<OrganisationKind> = new Set(['ccg', 'nhs england']);

/** Bodies that provide care. Councils do both, and so may anybody else. */
const SELLERS: ReadonlySet<OrganisationKind> = new Set([
  'acute trust',
  'mental health trust',
  'community trust',
  'ambulance trust',
  'specialist trust',
]);

/** Whether an organisation only commissions care. */
export function isBuyer(name: string | undefined, plan: Plan): boolean {
  return is(BUYERS, name, plan);
}

/** Whether an organisation is a trust. */
export function isSeller(name: string | undefined, plan: Plan): boolean {
  return is(SELLERS, name, plan);
}

function is(kinds: ReadonlySet<OrganisationKind>, name: string | undefined, { lookup }: Plan): boolean {
  const kind = name === undefined ? undefined : lookup(name, ['organisation'])?.organisationKind?.value;
  return kind !== undefined && kinds.has(kind);
}
