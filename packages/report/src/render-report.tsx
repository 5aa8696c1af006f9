import { renderToString } from 'preact-render-to-string';
import { Head } from './document/head.tsx';
import { type Drawn, packed, partsOf } from './document/packing.ts';
import { Page } from './document/page.tsx';
import { shortMarkup } from './document/short-markup.ts';
import { shownText } from './document/shown-text.ts';
import { createView, type ReportView } from './reading/report-view.ts';
import type { ReportInput } from './report-input.ts';
import { idsIn, liveLinks } from './selection/live-links.ts';
import { selectedInput } from './selection/selected-input.ts';

/**
 * The board paper of a plan as one HTML file that needs nothing else: no request, no font, no clock. The same input
 * gives the same bytes, in whatever order its files come.
 */
export function renderReport(input: ReportInput): string {
  const view = createView(selectedInput(input));
  const head = renderToString(<Head view={view} />);
  const page = shortMarkup(renderToString(<Page view={view} />));
  // Packed last: sections say what is packed while they are drawn.
  const drawn = drawnIn(page, view);
  const body = drawn.links(page);
  const template = `<template id="packed">${packed(view.packing, view, drawn)}</template>`;
  return shownText(`<!DOCTYPE html>\n<html lang="en-GB">${head}<body>${body}${template}</body></html>\n`);
}

/** A selection leaves out what its links would lead to; the whole paper has it all. */
function drawnIn(page: string, { input, packing }: ReportView): Drawn {
  if (input.selection === undefined) return { has: () => true, links: (markup) => markup };
  const ids = new Set([page, ...partsOf(packing).map(([, part]) => part)].flatMap(idsIn));
  const has = (section: string) => ids.has(section);
  const isKnown = (id: string) => ids.has(id) || (has('listing') && /^f\d+-\d+$/.test(id));
  return { has, links: (markup) => liveLinks(markup, isKnown) };
}
