import { dateText, yearText } from '@stplan/model';
import { renderToString } from 'preact-render-to-string';
import { packed } from './document/packing.ts';
import { Page } from './document/page.tsx';
import { contentPolicy } from './document/policy.ts';
import { printFooter } from './document/print-footer.ts';
import { shownText } from './document/shown-text.ts';
import { SCRIPT } from './generated/script.ts';
import { STYLE } from './generated/style.ts';
import { createView, type ReportView } from './reading/report-view.ts';
import type { ReportInput } from './report-input.ts';

/**
 * The board paper of a plan as one HTML file that needs nothing else: no request, no font, no clock. The same input
 * gives the same bytes, in whatever order its files come.
 */
export function renderReport(input: ReportInput): string {
  const view = createView(input);
  const styles = [STYLE, printFooter(footerWords(view))];
  const page = renderToString(
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy(styles, SCRIPT)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content={input.generator} />
        <title>{titleOf(view)}</title>
        {styles.map((style) => (
          <style dangerouslySetInnerHTML={{ __html: style }} />
        ))}
        <script type="module" dangerouslySetInnerHTML={{ __html: SCRIPT }} />
      </head>
      <Page view={view} />
    </html>,
  );
  // Packed when all is drawn: sections say what is packed while they are drawn.
  const template = `<template id="packed">${packed(view.packing, view.files)}</template>`;
  return shownText(`<!DOCTYPE html>\n${page.replace('</body>', () => `${template}</body>`)}\n`);
}

function titleOf({ plan }: ReportView): string {
  return plan.definition?.title ?? plan.name;
}

/** Title, version, period and position date, as they stand at the foot of every printed page. */
function footerWords(view: ReportView): string {
  const { definition } = view.plan;
  const period = definition?.period?.value;
  const parts = [
    titleOf(view),
    definition?.version && `version ${definition.version.value.version}`,
    period && `${yearText(period.first)} to ${yearText(period.last)}`,
    definition?.asAt && `position at ${dateText(definition.asAt.value)}`,
  ];
  return shownText(parts.filter((part) => part !== undefined).join(' · '));
}
