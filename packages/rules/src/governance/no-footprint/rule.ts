import { type Fix, type Footprint, type OrganisationKind, organisationsOf } from '@stplan/model';
import { planRule } from '../../rule/index.ts';
import { homesOf } from '../organisation-homes.ts';

/** Bodies that have a home; national bodies, practices, charities and companies need none. */
const HOMED = new Set<OrganisationKind | undefined>([
  'ccg',
  'acute trust',
  'mental health trust',
  'community trust',
  'ambulance trust',
  'specialist trust',
  'council',
]);

/** Organisations whose money the plan counts, but that no footprint has as a member. */
export const rule = planRule({
  id: 'governance/no-footprint',
  number: 'STP0707',
  severity: 'warning',
  title: 'An organisation is in no footprint',
  looksAcross: true,
  check: ({ plan, workspace }) => {
    const { footprint, elements } = plan;
    // A footprint without members is described from outside; nothing can be said of who is missing.
    if (footprint === undefined || footprint.members.length + footprint.shares.length === 0) return [];
    return organisationsOf(plan)
      .filter(({ organisationKind, closed }) => HOMED.has(organisationKind?.value) && closed === undefined)
      .filter(({ name }) => elements.position.some(({ subject }) => subject?.name === name))
      .filter((organisation) => homesOf(organisation, workspace).length === 0)
      .map(({ name, nameSpan }) => ({
        message: `${name} has a position in the plan, but is a member of no footprint, so no system counts it.`,
        help: plan.files.includes(footprint.span.file)
          ? `Add it to the members of ${footprint.name}, or state its share: shares ${name} 35%.`
          : `Define ${footprint.name} in the plan, with ${name} among its members: it then takes the place of the library's.`,
        span: nameSpan,
        related: [{ message: `members of ${footprint.name}`, span: footprint.nameSpan }],
        fixes: joining(name, footprint),
      }));
  },
});

function joining(name: string, { name: footprint, members }: Footprint): Fix[] {
  const last = members.at(-1);
  // another organisation of the same name is not told apart by adding it again
  if (last === undefined || members.some((member) => member.name === name)) return [];
  const edits = [{ span: { ...last.span, start: last.span.end }, text: `, ${name}` }];
  return [{ title: `Add it to the members of ${footprint}`, safe: false, edits }];
}
