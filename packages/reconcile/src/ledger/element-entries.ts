import {
  type Basis,
  type Exact,
  isZero,
  type Leg,
  type MovementTable,
  type StatedAmount,
  type TermGroup,
  ZERO,
} from '@stplan/model';
import type { Entry, MovementElement, Other } from './entry.ts';
import type { Members } from './members.ts';
import { headerYears } from './year-cells.ts';

/** What every entry of an element has in common. */
type Head = {
  readonly element: MovementElement;
  readonly group: TermGroup;
  readonly recurrent: Exact | undefined;
};

/** The entries of one element. */
export function entriesOf(element: MovementElement, members: Members, footprint: string): Entry[] {
  return (ENTRIES[element.kind] as (element: MovementElement, members: Members, footprint: string) => Entry[])(
    element,
    members,
    footprint,
  );
}

type Reader<E> = (element: E, members: Members, footprint: string) => Entry[];

const ENTRIES: { readonly [K in MovementElement['kind']]: Reader<Extract<MovementElement, { kind: K }>> } = {
  efficiency(element, members) {
    const group = element.efficiencyKind?.value === 'unidentified' ? 'unidentified' : 'efficiency';
    const head: Head = { element, group, recurrent: element.recurrent?.value };
    return [...legEntries(head, element.effects, members), ...shortEntries(head, element.saves, 1, 'saves')];
  },
  investment(element, members) {
    const head: Head = { element, group: 'investment', recurrent: element.recurrent?.value };
    return [...legEntries(head, element.effects, members), ...shortEntries(head, element.costs, -1, 'costs')];
  },
  funding(element, members) {
    const head: Head = { element, group: 'funding', recurrent: element.recurrent?.value };
    return [...legEntries(head, element.effects, members), ...shortEntries(head, element.receives, 1, 'receives')];
  },
  transfer(element, members, footprint) {
    const head: Head = { element, group: 'transfer', recurrent: ZERO };
    return [...legEntries(head, element.effects, members), ...endEntries(head, members, footprint)];
  },
  capital: (element, members) =>
    legEntries({ element, group: 'capital', recurrent: undefined }, element.revenue, members),
  'pooled budget': (element, members) =>
    legEntries({ element, group: 'pooled budget', recurrent: undefined }, element.effects, members),
};

/**
 * Tables of one basis add up; tables of different bases are views of the same legs, of which the annual one counts.
 */
function legEntries(head: Head, tables: readonly MovementTable[], members: Members): Entry[] {
  const basis = countedBasis(tables);
  return tables
    .filter((table) => (table.basis ?? 'annual') === basis)
    .flatMap((table) => table.legs.map((leg) => legEntry(head, table, leg, basis, members)));
}

/** Of the bases in which an element states its effect, the one that enters the books. */
export function countedBasis(tables: readonly MovementTable[]): Basis {
  const stated = new Set(tables.map((table) => table.basis ?? 'annual'));
  return stated.has('annual') || stated.size === 0
    ? 'annual'
    : stated.has('incremental')
      ? 'incremental'
      : 'accumulated';
}

export function legEntry(head: Head, table: MovementTable, leg: Leg, basis: Basis, members: Members): Entry {
  const other = otherOf(leg, members);
  return {
    ...head,
    organisation: leg.organisation.name,
    line: leg.line,
    spend: leg.spend,
    other,
    title: leg.title,
    basis,
    amounts: { form: 'series', series: leg.series, sign: 1 },
    years: headerYears(leg.series.periods),
    table,
    label: legLabel(head.element.name, leg),
    span: leg.labelSpan,
  };
}

function legLabel(element: string, { organisation, line, spend, title, counterparty }: Leg): string {
  const words = [`${element}, ${organisation.name}`];
  if (line !== undefined) words.push(line);
  // A title that says “Pay” need not be told twice.
  if (spend !== undefined && title?.toLowerCase() !== spend) words.push(spend);
  if (title !== undefined) words.push(`“${title}”`);
  if (counterparty?.kind === 'member') words.push(line === 'income' ? 'from' : 'with', counterparty.organisation.name);
  return words.join(' ');
}

function otherOf({ counterparty }: Leg, members: Members): Other {
  if (counterparty === undefined) return { kind: 'not said' };
  if (counterparty.kind === 'outside') return { kind: 'outside' };
  const { name } = counterparty.organisation;
  return members.byName.has(name) ? { kind: 'member', name } : { kind: 'outside' };
}

function shortEntries(head: Head, amounts: readonly StatedAmount[], sign: 1 | -1, verb: string): Entry[] {
  const [first] = amounts;
  if (first === undefined) return [];
  const short = { organisation: undefined, line: undefined, title: undefined, table: undefined } as const;
  const label = `${head.element.name} ${verb}`;
  const basis = 'annual';
  // A published plan gives single years; the years between are not said rather than missing.
  const recurrent = head.recurrent !== undefined && isZero(head.recurrent) ? head.recurrent : undefined;
  return [
    {
      ...head,
      ...short,
      recurrent,
      other: { kind: 'not said' },
      basis,
      amounts: { form: 'short', amounts, sign },
      years: headerYears(amounts.map(({ period }) => period)),
      label,
      span: first.span,
    },
  ];
}

/** A transfer's one amount seen from its two ends. */
function endEntries(head: Head, members: Members, footprint: string): Entry[] {
  const { element } = head;
  if (element.kind !== 'transfer' || element.amount === undefined || element.ends === undefined) return [];
  const { payer, payee } = element.ends.value;
  const { series, basis = 'annual', span } = element.amount;
  const sides = [
    { self: payer, against: payee, sign: -1, verb: 'pays' },
    { self: payee, against: payer, sign: 1, verb: 'receives' },
  ] as const;
  return sides.flatMap(({ self, against, sign, verb }): Entry[] => {
    if (self === undefined || (self.name !== footprint && !members.byName.has(self.name))) return [];
    const member = against !== undefined && members.byName.has(against.name);
    return [
      {
        ...head,
        organisation: self.name === footprint ? undefined : self.name,
        line: undefined,
        other: member ? { kind: 'member', name: against.name } : { kind: 'outside' },
        title: undefined,
        basis: basis ?? 'annual',
        amounts: { form: 'series', series, sign },
        years: headerYears(series.periods),
        table: undefined,
        label: `${element.name}, ${self.name} ${verb}`,
        span,
      },
    ];
  });
}
