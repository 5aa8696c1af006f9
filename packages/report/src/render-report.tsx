import { renderToString } from 'preact-render-to-string';
import { Head } from './document/head.tsx';
import { packed } from './document/packing.ts';
import { Page } from './document/page.tsx';
import { shortMarkup } from './document/short-markup.ts';
import { shownText } from './document/shown-text.ts';
import { createView } from './reading/report-view.ts';
import type { ReportInput } from './report-input.ts';

/**
 * The board paper of a plan as one HTML file that needs nothing else: no request, no font, no clock. The same input
 * gives the same bytes, in whatever order its files come.
 */
export function renderReport(input: ReportInput): string {
  const view = createView(input);
  const head = renderToString(<Head view={view} />);
  const body = shortMarkup(renderToString(<Page view={view} />));
  // Packed last: sections say what is packed while they are drawn.
  const template = `<template id="packed">${packed(view.packing, view)}</template>`;
  return shownText(`<!DOCTYPE html>\n<html lang="en-GB">${head}<body>${body}${template}</body></html>\n`);
}
