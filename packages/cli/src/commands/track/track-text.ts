import { visibleText } from '@stplan/model';
import type { Track } from '@stplan/reconcile';
import { type TrackTable, trackPage } from './track-page.ts';

/** Positions at a date for a terminal. */
export function trackText(tracks: readonly Track[]): string {
  return tracks
    .map((track) => {
      const { title, sections } = trackPage(track);
      const blocks = sections.map(({ title: head, lead, table, remarks }) => [
        head,
        ...lead.map((line) => `  ${line}`),
        ...(table === undefined ? [] : tableLines(table)),
        ...remarks.map((line) => `  ${line}`),
      ]);
      return [[title], ...blocks].map((lines) => `${lines.map(visibleText).join('\n')}\n`).join('\n');
    })
    .join('\n');
}

/** Words to the left, figures to the right of their columns. */
function tableLines({ heads, words, rows }: TrackTable): readonly string[] {
  const all = [heads, ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) => (column < words ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .reduce((line, cell) => `${line}  ${cell}`, '')
      .trimEnd(),
  );
}
