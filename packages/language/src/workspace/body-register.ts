import {
  type BodyRegister,
  type CalendarDate,
  compareDates,
  type ElementKind,
  endDate,
  type Footprint,
  type Organisation,
  type OrganisationKind,
  type PlanElement,
  type PlanFragment,
  type RegisteredBody,
  type RegisteredFootprint,
  type Source,
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
    asAt: latestDays(all<Organisation>('organisation'), all<Source>('source')),
  };
}

function latestDays(bodies: readonly Organisation[], sources: readonly Source[]): BodyRegister['asAt'] {
  const days = new Map(sources.map(({ name, dated }) => [name, dated && endDate(dated)]));
  const latest: Partial<Record<OrganisationKind, CalendarDate>> = {};
  for (const { organisationKind, ods } of bodies) {
    const kind = organisationKind?.value;
    for (const { source } of ods?.citations ?? []) {
      const day = days.get(source.name);
      if (kind === undefined || day === undefined) continue;
      const before = latest[kind];
      if (before === undefined || compareDates(day, before) > 0) latest[kind] = day;
    }
  }
  return latest;
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
