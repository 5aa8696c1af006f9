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

type Homes = ReadonlyMap<string, readonly Home[]>;

const NONE: readonly Home[] = [];
/** The plans of a workspace ask one after the other, each for all of its organisations. */
const known = new WeakMap<Workspace, Homes>();

/** The homes of an organisation in all footprints that were loaded together, in their order. */
export function homesOf({ nameSpan }: Organisation, workspace: Workspace): readonly Home[] {
  const homes = known.get(workspace) ?? allHomes(workspace);
  known.set(workspace, homes);
  return homes.get(keyOf(nameSpan)) ?? NONE;
}

function allHomes({ plans }: Workspace): Homes {
  const homes = new Map<string, Home[]>();
  for (const plan of plans) {
    const note = (ref: Ref<'organisation'>, home: Home): void => {
      const key = placeOf(ref, plan);
      const list = key === undefined ? undefined : homes.get(key);
      if (list !== undefined) list.push(home);
      else if (key !== undefined) homes.set(key, [home]);
    };
    for (const footprint of footprintsOf(plan)) {
      for (const ref of footprint.members)
        note(ref, { plan: plan.name, footprint, share: ONE, shared: false, span: ref.span });
      for (const { value, span } of footprint.shares)
        note(value.organisation, { plan: plan.name, footprint, share: value.share, shared: true, span });
    }
  }
  return homes;
}

/** The footprints that a plan defines, and its own one where it stands in a library. */
function footprintsOf({ elements, footprint, files }: Plan): readonly Footprint[] {
  const isShared = footprint !== undefined && !files.includes(footprint.span.file);
  return isShared ? [...elements.footprint, footprint] : elements.footprint;
}

/** Two plans may use one name for two organisations, so the place decides where it is declared. */
function placeOf({ name, kinds }: Ref<'organisation'>, plan: Plan): string | undefined {
  const found = plan.lookup(name, kinds);
  return found && keyOf(found.nameSpan);
}

function keyOf({ file, start }: SourceSpan): string {
  return `${start} ${file}`;
}
