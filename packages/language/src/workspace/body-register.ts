import type {
  BodyRegister,
  ElementKind,
  Footprint,
  Organisation,
  PlanElement,
  PlanFragment,
  RegisteredBody,
  RegisteredFootprint,
} from '@stplan/model';

/** The bodies of a library in a register, by name; what is not stated is left out. */
export function bodyRegister(library: string, fragments: readonly PlanFragment[]): BodyRegister {
  const elements = fragments.flatMap((fragment) => fragment.elements);
  const all = <T extends PlanElement>(kind: ElementKind): readonly T[] =>
    (elements.filter((element) => element.kind === kind) as T[]).sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    library,
    sources: all('source').map(({ name }) => name),
    organisations: all<Organisation>('organisation').map(registered),
    footprints: all<Footprint>('footprint').map(registeredFootprint),
  };
}

/** An organisation as a register has it. */
function registered(body: Organisation): RegisteredBody {
  const { organisationKind, ods, code, opened, closed, successor } = body;
  return {
    ...titled(body),
    ...(organisationKind && { kind: organisationKind.value }),
    ...(ods && { ods: ods.value.trim().toUpperCase() }),
    ...(code && { code: code.value }),
    ...(opened && { opened: opened.value }),
    ...(closed && { closed: closed.value }),
    ...(successor && { successor: successor.value.name }),
  };
}

function registeredFootprint(footprint: Footprint): RegisteredFootprint {
  const { code, closed, successor, members, shares } = footprint;
  return {
    ...titled(footprint),
    ...(code && { code: code.value }),
    ...(closed && { closed: closed.value }),
    ...(successor && { successor: successor.value.name }),
    members: [...members, ...shares.map(({ value }) => value.organisation)].map(({ name }) => name),
  };
}

function titled({ name, title = name }: PlanElement): { readonly name: string; readonly title: string } {
  return { name, title };
}
