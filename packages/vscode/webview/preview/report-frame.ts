import type { FromPreview } from '../../src/preview/messages.ts';

/** How long the script of a report may take before it is shown without it, in milliseconds. */
const PATIENCE = 5_000;

/** The word by which this page's policy knows its own styles and scripts; the frame has to satisfy that policy, too. */
const own = (document.currentScript as HTMLScriptElement | null)?.nonce ?? '';

/** The report with that word in its head; its body has neither styles nor scripts. */
function admitted(html: string): string {
  const end = html.indexOf('</head>');
  return html.slice(0, end).replaceAll(/<(style|script)(?=[ >])/g, `<$1 nonce="${own}"`) + html.slice(end);
}

/** A report in a frame of its own, ready but not yet seen. */
export async function openReport(
  html: string,
  parent: HTMLElement,
  tell: (message: FromPreview) => void,
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.className = 'next';
  frame.srcdoc = admitted(html);
  await new Promise((resolve) => {
    frame.onload = resolve;
    parent.append(frame);
  });
  await enhanced(frame);
  const page = frame.contentDocument as Document;
  frame.title = page.title;
  page.addEventListener('click', (event) => follow(event, frame, tell), true);
  page.addEventListener('keydown', passOn);
  page.addEventListener('keyup', passOn);
  return frame;
}

/** Waits for the script of a page that has one: the search above the contents is the last thing that it adds. */
async function enhanced({ contentDocument }: HTMLIFrameElement): Promise<void> {
  if (!contentDocument?.querySelector('head script')) return;
  const end = Date.now() + PATIENCE;
  while (!contentDocument.querySelector('.find') && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** Hands keys to the view around the frame, where the editor listens for its shortcuts. */
function passOn(event: KeyboardEvent): void {
  const copy = new KeyboardEvent(event.type, event);
  // The code that the editor knows a key by is no part of what a copy is made from.
  Object.defineProperty(copy, 'keyCode', { value: event.keyCode });
  window.dispatchEvent(copy);
}

/** Links to lines of the plan lead into the editor, other links within the report to their place, the rest out. */
function follow(event: MouseEvent, frame: HTMLIFrameElement, tell: (message: FromPreview) => void): void {
  const link = (event.target as Element).closest('a');
  const address = link?.getAttribute('href');
  if (!address) return;
  event.preventDefault();
  const line = /^#f(\d+)-(\d+)$/.exec(address);
  if (line) tell({ type: 'open', file: Number(line[1]), line: Number(line[2]) });
  else if (!address.startsWith('#')) tell({ type: 'link', address });
  // The page's own address is that of the view, so the place is set and not gone to.
  else if (frame.contentWindow) frame.contentWindow.location.hash = address;
}
