import type { MustDo } from '@stplan/language';
import type { BodyRegister, FinancialYear, PlanFragment, Priority, RegisteredBody, Round } from '@stplan/model';
import { footprintsOf, type OfferedFootprint } from './footprints.ts';

/** A planning round of the library. */
export type OfferedRound = {
  readonly name: string;
  readonly title: string;
  readonly first: FinancialYear;
  readonly last: FinancialYear;
  readonly mustDos: readonly MustDo[];
};

/** What the reference library offers a new plan. */
export type PlanOffers = {
  readonly footprints: readonly OfferedFootprint[];
  readonly rounds: readonly OfferedRound[];
  /** Every organisation that the library knows. */
  readonly bodies: readonly RegisteredBody[];
};

/** What the reference library offers, by the files that every plan is read with and its register of bodies. */
export function planOffers(fragments: readonly PlanFragment[], register: BodyRegister): PlanOffers {
  return { footprints: footprintsOf(register), rounds: roundsOf(fragments), bodies: register.organisations };
}

function roundsOf(fragments: readonly PlanFragment[]): readonly OfferedRound[] {
  const elements = fragments.flatMap((fragment) => fragment.elements);
  const priorities = elements.flatMap((element) => (element.kind === 'priority' ? [element] : []));
  return elements.flatMap((element) => (element.kind === 'round' ? offeredRound(element, priorities) : []));
}

function offeredRound(
  { name, title, period, mustDos }: Round,
  priorities: readonly Priority[],
): readonly OfferedRound[] {
  const years = period?.value.flatMap((each) => (each.kind === 'year' ? [each] : [])) ?? [];
  const [first, last] = [years.at(0), years.at(-1)];
  if (first === undefined || last === undefined) return [];
  // two rounds may have priorities of one name
  const own = new Map(priorities.filter(({ round }) => round?.name === name).map((each) => [each.name, each]));
  const asked = mustDos.flatMap((ref) => own.get(ref.name) ?? []);
  return [{ name, title: title ?? name, first, last, mustDos: asked.map(mustDo) }];
}

function mustDo({ name, title, texts, indicator }: Priority): MustDo {
  return { name, title: title ?? name, text: texts[0]?.value, indicator: indicator?.value.name };
}
