import type { Track } from '@stplan/reconcile';
import { markdownText } from '@stplan/rules/formats/markdown-text';
import { type TrackTable, trackPage } from './track-page.ts';

/** Positions at a date as Markdown. What a plan says is text and never markup. */
export function trackMarkdown(tracks: readonly Track[]): string {
  const blocks = tracks.flatMap((track) => {
    const { title, sections } = trackPage(track);
    return [
      `# ${markdownText(title)}`,
      ...sections.flatMap(({ title: head, lead, table, remarks }) => [
        `## ${markdownText(head)}`,
        ...lead.map(markdownText),
        ...(table === undefined ? [] : [tableText(table)]),
        ...remarks.map(markdownText),
      ]),
    ];
  });
  return `${blocks.join('\n\n')}\n`;
}

function tableText({ heads, words, rows }: TrackTable): string {
  return [
    `| ${heads.join(' | ')} |`,
    `|${heads.map((_, column) => (column < words ? ' --- |' : ' ---: |')).join('')}`,
    ...rows.map((row) => `| ${row.map(markdownText).join(' | ')} |`),
  ].join('\n');
}
