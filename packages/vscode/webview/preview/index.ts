import type { FromPreview, PlanLine, ToPreview } from '../../src/preview/messages.ts';
import { editor, view } from '../vscode-page.ts';
import { markLine } from './mark-line.ts';
import { readPlace, restorePlace } from './place.ts';
import { openReport } from './report-frame.ts';
import { colourReport, followTheme } from './theme.ts';

const tell = (message: FromPreview) => editor.postMessage(message);
let shown: HTMLIFrameElement | undefined;
let latest = 0;
let cursor: PlanLine | undefined;

/** Draws a page out of sight, brings it to where the reader is in the one before, and only then shows it. */
async function show(html: string): Promise<void> {
  const own = ++latest;
  const next = await openReport(html, view, tell);
  if (own !== latest) {
    next.remove();
    return;
  }
  if (next.contentDocument) colourReport(next.contentDocument);
  // At the last moment, because the reader goes on while the new report is drawn.
  if (shown) restorePlace(next, readPlace(shown));
  next.classList.remove('next');
  (shown ?? view.querySelector('.waiting'))?.remove();
  shown = next;
  if (cursor) markLine(next, cursor, false);
}

followTheme(() => {
  if (shown?.contentDocument) colourReport(shown.contentDocument);
});
addEventListener('message', ({ data }: MessageEvent<ToPreview>) => {
  if (data.type === 'report') void show(data.html);
  if (data.type === 'cursor') {
    cursor = data;
    if (shown) markLine(shown, data, true);
  }
});
editor.setState(JSON.parse(view.dataset.state ?? 'null'));
tell({ type: 'ready' });
