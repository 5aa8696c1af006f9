import {
  type Exact,
  type Footprint,
  ONE,
  type Organisation,
  type Plan,
  type Ref,
  type SourceSpan,
  type Workspace,
} from '@stplan/model';

/** A footprint that an organisation belongs to, wholly or by a share. */
export type Home = {
  readonly plan: string;
  readonly footprint: Footprint;
  readonly share: Exact;
  /** Whether the share is stated, so that the organisation is known to have other homes. */
  readonly shared: boolean;
  readonly span: SourceSpan;
};

/** The homes of an organisation in all footprints that were loaded together, in their order. */
export function homesOf(organisation: Organisation, { plans }: Workspace): Home[] {
  return plans.flatMap((plan) =>
    plan.elements.footprint.flatMap((footprint): Home[] => [
      ...footprint.members
        .filter((ref) => meets(ref, organisation, plan))
        .map(({ span }) => ({ plan: plan.name, footprint, share: ONE, shared: false, span })),
      ...footprint.shares
        .filter(({ value }) => meets(value.organisation, organisation, plan))
        .map(({ value, span }) => ({ plan: plan.name, footprint, share: value.share, shared: true, span })),
    ]),
  );
}

/** Two plans may use one name for two organisations, so the place decides where it is declared. */
function meets({ name, kinds }: Ref<'organisation'>, { nameSpan }: Organisation, plan: Plan): boolean {
  const found = plan.lookup(name, kinds)?.nameSpan;
  return found !== undefined && found.file === nameSpan.file && found.start === nameSpan.start;
}
