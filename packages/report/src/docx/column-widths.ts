import { textWidth } from '../charts/text-width.ts';

/** What stands on both sides of a cell's text, in twentieths of a point. */
const PADDING = 160;
/** The size of the type of tables, in points. */
const SIZE = 7.5;

/** Where words are broken over lines: names of files and rules have no blanks. */
const BREAKS = /[ \n]|(?<=[/-])/;

type ColumnNeed = { readonly least: number; readonly longest: number; readonly usual: number };

/**
 * The widths of the columns of a table that takes a whole line, in twentieths of a point. Texts that have room side
 * by side share the rest of it. Else columns whose texts fit into
 * their share of the line get what these need, others at least room for their longest word; what is left goes to
 * those that hold most.
 */
export function columnWidths(rows: readonly (readonly string[])[], count: number, line: number): readonly number[] {
  const needs = Array.from({ length: count }, (_, at) => needOf(rows.map((row) => row[at] ?? '')));
  const side = needs.reduce((sum, { longest }) => sum + longest, 0);
  if (side <= line) return needs.map(({ longest }) => Math.floor((longest * line) / side));
  const given = new Map<number, number>();
  const open = () => [...needs.keys()].filter((at) => !given.has(at));
  const usual = () => open().reduce((sum, at) => sum + (needs[at]?.usual ?? 0), 0);
  const left = () => line - [...given.values()].reduce((sum, width) => sum + width, 0);
  const share = (at: number) => (left() * (needs[at]?.usual ?? 0)) / usual();
  const settle = (settled: (need: ColumnNeed, room: number) => number | undefined) => {
    for (let again = true; again; ) {
      again = false;
      for (const at of open()) {
        const width = settled(needs[at] as ColumnNeed, share(at));
        if (width === undefined || open().length === 1) continue;
        given.set(at, width);
        again = true;
      }
    }
  };
  settle(({ least }, room) => (room < least ? least : undefined));
  settle(({ longest }, room) => (room >= longest ? longest : undefined));
  for (const at of open()) given.set(at, share(at));
  const whole = [...given.values()].reduce((sum, width) => sum + width, 0);
  return needs.map((_, at) => Math.floor(((given.get(at) ?? 0) * line) / whole));
}

function needOf(texts: readonly string[]): ColumnNeed {
  const widths = texts.map(widthOf);
  return {
    least: PADDING + Math.max(...texts.flatMap((text) => text.split(BREAKS).map(widthOf))),
    longest: PADDING + Math.max(...widths),
    usual: PADDING + widths.reduce((sum, width) => sum + width, 0) / widths.length,
  };
}

/** In bold type, as a head may be. */
function widthOf(text: string): number {
  return Math.ceil(textWidth(text, SIZE, true) * 20);
}
