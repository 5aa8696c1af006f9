import type { PlanLine } from '../../src/preview/messages.ts';

const MARK = 'data-at-cursor';
const STYLE = `[${MARK}] { outline: 2px solid var(--accent); outline-offset: -1px; }`;
const styled = new WeakSet<Document>();
const markedLine = new WeakMap<Document, string>();

/** Marks everything in the report that comes from the element or row at the cursor, and brings one of it into sight. */
export function markLine(frame: HTMLIFrameElement, { file, line, from, to }: PlanLine, mayScroll: boolean): void {
  const page = frame.contentDocument;
  if (!page) return;
  addStyle(page);
  const links = [...page.querySelectorAll<HTMLAnchorElement>(`main a[href^="#f${file}-"]`)];
  const lines = links.map((link) => Number(link.hash.slice(link.hash.indexOf('-') + 1)));
  const own = lines.filter((one) => from <= one && one <= to);
  const before = own.filter((one) => one <= line);
  // Above its first row an element is where its first row is.
  const nearest = before.length > 0 ? Math.max(...before) : Math.min(...own);
  const found = links.filter((_, index) => lines[index] === nearest).map(blockOf);
  for (const marked of page.querySelectorAll(`[${MARK}]`)) marked.removeAttribute(MARK);
  for (const block of found) block.setAttribute(MARK, '');
  const key = `${file}-${nearest}`;
  const moved = markedLine.get(page) !== key;
  markedLine.set(page, key);
  if (mayScroll && moved && !found.some((block) => isSeen(block))) {
    found.find((block) => block.checkVisibility())?.scrollIntoView({ block: 'center' });
  }
}

/** What is marked for a link: its row, its entry, or the sentence that it stands in. */
function blockOf(link: Element): Element {
  return link.closest('tr, li, summary, dd, p') ?? link;
}

function isSeen(block: Element): boolean {
  const { top, bottom } = block.getBoundingClientRect();
  const height = block.ownerDocument.defaultView?.innerHeight ?? 0;
  return block.checkVisibility() && bottom > 0 && top < height;
}

function addStyle(page: Document): void {
  const window = page.defaultView;
  if (styled.has(page) || !window) return;
  styled.add(page);
  // A sheet belongs to the page whose constructor made it.
  const sheet = new (window as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(STYLE);
  page.adoptedStyleSheets.push(sheet);
}
