import {
  type CalendarDate,
  dateText,
  type Exact,
  exactDigits,
  type Figure,
  type FinancialYear,
  type Formula,
  type Month,
  monthText,
  type Owner,
  type Period,
  type PeriodKind,
  periodText,
  RATIO,
  type Ref,
  type Role,
  yearText,
} from '@stplan/model';
import { formulaText } from '../formula/formula-text.ts';
import type { DifferenceValue } from './difference-value.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** What another plan calls an element of this one; the name itself where it is called the same. */
export type Renaming = (name: string) => string;

type Leaf = {
  readonly is: (value: Fields) => boolean;
  readonly read: (value: never, renamed: Renaming) => DifferenceValue;
};

const PERIOD_KINDS: ReadonlySet<unknown> = new Set<PeriodKind>(['year', 'quarter', 'month', 'to date', 'date']);

function has(value: Fields, ...keys: readonly string[]): boolean {
  return keys.every((key) => key in value);
}

function hasOnly(value: Fields, ...keys: readonly string[]): boolean {
  return Object.keys(value).length === keys.length && has(value, ...keys);
}

const text = (words: string): DifferenceValue => ({ form: 'text', text: words });
const dated = (words: readonly (string | undefined)[], date: CalendarDate | undefined): DifferenceValue =>
  text([...words, date && dateText(date)].filter((part) => part !== undefined).join(' '));

/** A share has no printed digits of its own: as many as it needs, up to two. */
const MOST_SHARE_DIGITS = 2;

/** The compound values that are one thing to a reader, and how each is told from the rest; the first that fits counts. */
const LEAVES: readonly Leaf[] = [
  {
    is: ({ n, d }) => typeof n === 'bigint' && typeof d === 'bigint',
    read: (value: Exact) => ({
      form: 'figure',
      value,
      unit: RATIO,
      scale: '%',
      digits: Math.min(exactDigits(value, '%') ?? MOST_SHARE_DIGITS, MOST_SHARE_DIGITS),
      qualifier: undefined,
    }),
  },
  {
    is: (value) => has(value, 'value', 'step', 'scale', 'unit'),
    read: ({ value, unit, scale, digits, qualifier }: Figure) => ({
      form: 'figure',
      value,
      unit,
      scale,
      digits,
      qualifier,
    }),
  },
  { is: isPeriod, read: (period: Period) => text(periodText(period)) },
  {
    is: (value) => hasOnly(value, 'year', 'month', 'day'),
    read: (date: CalendarDate) => ({ form: 'date', date }),
  },
  { is: (value) => hasOnly(value, 'year', 'month'), read: (month: Month) => text(monthText(month)) },
  { is: (value) => hasOnly(value, 'start'), read: (year: FinancialYear) => text(yearText(year)) },
  {
    is: (value) => hasOnly(value, 'first', 'last'),
    read: ({ first, last }: { readonly first: FinancialYear; readonly last: FinancialYear }) =>
      text(`${yearText(first)} to ${yearText(last)}`),
  },
  { is: isRef, read: ({ name }: Ref, renamed) => text(renamed(name)) },
  {
    is: (value) => hasOnly(value, 'organisation', 'role'),
    read: ({ organisation, role }: Role | Owner, renamed) => {
      const name = organisation && renamed(organisation.name);
      return text(role === undefined ? (name ?? '') : name === undefined ? role : `${role} of ${name}`);
    },
  },
  { is: (value) => has(value, 'form', 'span'), read: (formula: Formula) => text(formulaText(formula)) },
  // a status with its day is one thing that is said
  {
    is: (value) => hasOnly(value, 'status', 'date') || hasOnly(value, 'status', 'date', 'span'),
    read: ({ status, date }: { readonly status: string; readonly date: CalendarDate | undefined }) =>
      dated([status], date),
  },
  {
    is: (value) => hasOnly(value, 'decision', 'date'),
    read: ({ decision, date }: { readonly decision: string; readonly date: CalendarDate | undefined }) =>
      dated([decision], date),
  },
  {
    is: (value) => hasOnly(value, 'decision', 'date', 'body'),
    read: (said: {
      readonly decision: string;
      readonly date: CalendarDate | undefined;
      readonly body: string | undefined;
    }) => dated([said.decision, said.body && `by ${said.body}`], said.date),
  },
  {
    is: (value) => hasOnly(value, 'likelihood', 'impact'),
    read: ({ likelihood, impact }: { readonly likelihood: number; readonly impact: number }) =>
      text(`${likelihood} × ${impact}`),
  },
];

/** A value that is one thing; undefined of what has parts to be compared one by one. */
export function leafValue(value: unknown, renamed: Renaming): DifferenceValue | undefined {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return text(String(value));
  if (typeof value === 'boolean') return text(value ? 'yes' : 'no');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const leaf = LEAVES.find(({ is }) => is(value as Fields));
  return leaf?.read(value as never, renamed);
}

export function isPeriod(value: Fields): boolean {
  return PERIOD_KINDS.has(value.kind);
}

export function isRef(value: Fields): boolean {
  return has(value, 'name', 'kinds', 'span');
}
