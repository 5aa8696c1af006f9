import MarkdownIt from 'markdown-it';

/** Reads the Markdown of a plan: no HTML, no images, no headings that would disturb the page's own. */
export const markdown = new MarkdownIt('commonmark', { html: false, linkify: false, typographer: false }).disable([
  'html_block',
  'html_inline',
  'image',
  'heading',
  'lheading',
  'reference',
]);

/** Whether a link may be followed: the web and mail only. */
export function isSafeLink(address: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s<>"'`\\]*$/i.test(address);
}

markdown.validateLink = isSafeLink;
