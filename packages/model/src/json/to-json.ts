import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Period } from '../calendar/period.ts';
import { isoDateText, monthText, periodText, yearText } from '../calendar/period-text.ts';
import type { Exact } from '../exact/exact.ts';
import { toJsonText } from '../exact/write.ts';
import type { Plan } from '../plan/plan.ts';
import type { SourceSpan } from '../plan/source-span.ts';
import { type LineIndex, lineIndex, positionAt } from '../text/text-position.ts';
import type { Unit } from '../units/unit.ts';
import { unitName } from '../units/unit-name.ts';

/** JSON as plain values. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

type Fields = Readonly<Record<string, unknown>>;
type Form = {
  readonly is: (value: Fields, key: string) => boolean;
  readonly write: (value: Fields, places: Places) => Json;
};
type Places = (span: SourceSpan) => Json;

const PERIOD_KINDS = new Set<unknown>(['year', 'quarter', 'month', 'to date', 'date'] satisfies Period['kind'][]);

function hasOnly(value: Fields, ...keys: string[]): boolean {
  return Object.keys(value).length === keys.length && keys.every((key) => key in value);
}

/** The values that JSON shows as one text or place, and how each is told from the rest. */
const FORMS: readonly Form[] = [
  { is: ({ n, d }) => typeof n === 'bigint' && typeof d === 'bigint', write: (value) => toJsonText(value as Exact) },
  { is: (value, key) => key === 'unit' && !('span' in value), write: (value) => unitName(value as Unit) },
  { is: (value) => hasOnly(value, 'file', 'start', 'end'), write: (value, places) => places(value as SourceSpan) },
  { is: ({ kind }) => PERIOD_KINDS.has(kind), write: (value) => periodText(value as Period) },
  { is: (value) => hasOnly(value, 'year', 'month', 'day'), write: (value) => isoDateText(value as CalendarDate) },
  {
    is: (value) => hasOnly(value, 'year', 'month'),
    write: (value) => monthText(value as { year: number; month: number }),
  },
  { is: (value) => hasOnly(value, 'start'), write: (value) => yearText(value as { start: number }) },
];

/**
 * Any plain value of the model as JSON: exact numbers, periods, dates and units as texts, places as file, line and
 * column, undefined left out.
 */
export function toJson(value: unknown, texts: ReadonlyMap<string, string>): Json {
  const starts = new Map<string, LineIndex>();
  const places: Places = ({ file, start, end }) => {
    let lines = starts.get(file);
    if (lines === undefined) {
      lines = lineIndex(texts.get(file) ?? '');
      starts.set(file, lines);
    }
    const [from, to] = [positionAt(lines, start), positionAt(lines, end)];
    return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
  return written(value, '', places) ?? null;
}

function written(value: unknown, key: string, places: Places): Json | undefined {
  if (value === undefined || typeof value === 'function') return undefined;
  if (Array.isArray(value)) return value.map((item) => written(item, '', places) ?? null);
  if (typeof value !== 'object' || value === null) return value as Json;
  const form = FORMS.find((candidate) => candidate.is(value as Fields, key));
  if (form !== undefined) return form.write(value as Fields, places);
  // a stated value is what its statement is: the value of a stated unit is a unit
  const stated = 'span' in value;
  const fields = Object.entries(value).map(
    ([name, inner]) => [name, written(inner, stated && name === 'value' ? key : name, places)] as const,
  );
  return Object.fromEntries(fields.filter((field): field is [string, Json] => field[1] !== undefined));
}

/** A plan in its published JSON form; see the schema `stplan-plan.schema.json`. */
export function planToJson({ name, form, files, elements }: Plan, texts: ReadonlyMap<string, string>): Json {
  return toJson({ formVersion: 1, name, form, files, elements }, texts);
}
