import { endDate, isZero, type Memory, NO_MEMORY, type Plan, type Term, toDayNumber, yearPeriod } from '@stplan/model';
import type { Cells } from '../formula/cells.ts';
import { isNil } from '../term/amount.ts';
import { grouped } from '../term/renamed.ts';
import { annualAmount } from './annual-amount.ts';
import { entriesOf } from './element-entries.ts';
import type { Entry, MovementElement } from './entry.ts';
import type { Members } from './members.ts';

/** All entries of a plan, found by organisation and by element, with their annual amounts. */
export type Ledger = {
  readonly entries: readonly Entry[];
  readonly elements: readonly MovementElement[];
  readonly ofOrganisation: (name: string) => readonly Entry[];
  /** Short forms and transfers with other systems: they belong to no single organisation. */
  readonly ofWhole: readonly Entry[];
  readonly ofElement: (element: MovementElement) => readonly Entry[];
  /** The annual amount, in the entry's own sign; undefined when nothing moves or nothing is stated. */
  readonly amount: (entry: Entry, year: number) => Term | undefined;
  /** Whether a recurrent effect that was there before is not stated for the year. */
  readonly missing: (entry: Entry, year: number) => boolean;
};

const KINDS = ['efficiency', 'investment', 'capital', 'pooled budget', 'transfer', 'funding'] as const;
const NONE: readonly Entry[] = [];

export function ledgerOf(
  plan: Plan,
  members: Members,
  footprint: string,
  cells: Cells,
  memory: Memory = NO_MEMORY,
): Ledger {
  const elements = KINDS.flatMap((kind): readonly MovementElement[] => plan.elements[kind]);
  // Of the members the entries need the names only.
  const from = [memory.recall(`members of ${plan.name}`, [footprint, ...members.byName.keys()], () => ({}))];
  const read = (element: MovementElement) => entriesOf(element, members, footprint);
  const byElement = new Map(elements.map((element) => [element, memory.recallOf('entries', element, read, from)]));
  const entries = [...byElement.values()].flat();
  const byOrganisation = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.organisation === undefined) continue;
    const list = byOrganisation.get(entry.organisation);
    if (list === undefined) byOrganisation.set(entry.organisation, [entry]);
    else list.push(entry);
  }
  const known = new Map<Entry, (Term | null)[]>();

  /** By the years since the entry's first one: before that nothing is stated. */
  const stated = (entry: Entry, year: number): Term | undefined => {
    const first = entry.years[0];
    if (first === undefined || year < first) return undefined;
    let amounts = known.get(entry);
    if (amounts === undefined) {
      amounts = [];
      known.set(entry, amounts);
    }
    const amount = amounts[year - first];
    if (amount !== undefined) return amount ?? undefined;
    const term = annualAmount(entry, year, cells);
    amounts[year - first] = term === undefined ? null : grouped(term, entry.group, entry.element.name);
    return amounts[year - first] ?? undefined;
  };

  /** The legs of an element say more than its short form, which then only restates them. */
  const restated = (entry: Entry, year: number): boolean =>
    entry.amounts.form === 'short' &&
    (byElement.get(entry.element) ?? NONE).some(
      (leg) => leg.amounts.form === 'series' && stated(leg, year) !== undefined,
    );

  return {
    entries,
    elements,
    ofOrganisation: (name) => byOrganisation.get(name) ?? NONE,
    ofWhole: entries.filter(({ organisation }) => organisation === undefined),
    ofElement: (element) => byElement.get(element) ?? NONE,
    amount(entry, year) {
      const term = stated(entry, year);
      return term === undefined || isNil(term) || restated(entry, year) ? undefined : term;
    },
    missing(entry, year) {
      if (entry.recurrent === undefined || isZero(entry.recurrent) || stated(entry, year) !== undefined) return false;
      if (entry.basis === 'incremental' && !entry.years.includes(year)) return false;
      const last = entry.years.findLast((other) => other < year && stated(entry, other) !== undefined);
      return last !== undefined && !hasEnded(entry, year) && !isNil(stated(entry, last) as Term);
    },
  };
}

function hasEnded({ element }: Entry, year: number): boolean {
  const ends = 'ends' in element && element.kind !== 'transfer' ? element.ends : undefined;
  return ends !== undefined && toDayNumber(ends.value) < toDayNumber(endDate(yearPeriod(year)));
}
