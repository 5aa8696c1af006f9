import { visibleLines } from '../../output/visible-lines.ts';
import { UsageError } from '../../usage-error.ts';

/** More than this nobody reads, and it would crowd out everything else that an assistant keeps in mind. */
const LONGEST_TEXT = 60_000;
const LONGEST_VALUE = 20_000;
const MOST_VALUES = 300_000;

/** Words for a reader: nothing hidden in them, and no more than can be read, with a word on what is missing. */
export function boundedText(text: string): string {
  const visible = visibleLines(text);
  if (visible.length <= LONGEST_TEXT) return visible;
  const end = visible.lastIndexOf('\n', LONGEST_TEXT);
  const kept = visible.slice(0, end > 0 ? end + 1 : LONGEST_TEXT);
  return `${kept}... ${visible.length - kept.length} more characters are left out: ask for less at once.\n`;
}

/** Values of which every text is treated so. A part of them would be taken for the whole, so too many are refused. */
export function boundedData(data: object): Record<string, unknown> {
  const visible = visibleData(data) as Record<string, unknown>;
  const length = JSON.stringify(visible).length;
  if (length <= MOST_VALUES) return visible;
  throw new UsageError(`the answer would have ${length} characters: ask for less at once, such as by a lower limit`);
}

/** What is undefined goes. */
function visibleData(value: unknown): unknown {
  if (typeof value === 'string') return boundedValue(value);
  if (Array.isArray(value)) return value.map(visibleData);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(fields.map(([name, inner]) => [name, visibleData(inner)]));
}

function boundedValue(text: string): string {
  const visible = visibleLines(text);
  return visible.length <= LONGEST_VALUE
    ? visible
    : `${visible.slice(0, LONGEST_VALUE)}... (${visible.length - LONGEST_VALUE} more characters)`;
}

/** The first of a list, and how many more there are. */
export function firstOf<T>(
  all: readonly T[],
  limit: number,
): { readonly shown: readonly T[]; readonly leftOut: number } {
  return { shown: all.slice(0, limit), leftOut: Math.max(0, all.length - limit) };
}

/** What is said of those left out; empty when there are none. */
export function leftOutText(leftOut: number, one: string, way: string): string {
  return leftOut === 0 ? '' : `\n${leftOut} more ${one}${leftOut === 1 ? ' is' : 's are'} left out: ${way}.\n`;
}
