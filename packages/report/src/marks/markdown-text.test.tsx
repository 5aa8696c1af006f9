import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { MarkdownText } from './markdown-text.tsx';

const html = (text: string) =>
  renderToString(<MarkdownText text={text} />).replace(/^<div class="prose">|<\/div>$/g, '');

test('paragraphs, lists, emphasis and code become elements', () => {
  expect(html('One **two** *three* `four`\n\n- a\n- b')).toBe(
    '<p>One <strong>two</strong> <em>three</em> <code>four</code></p><ul><li><p>a</p></li><li><p>b</p></li></ul>',
  );
});

test('headings of the text stay text, so that the outline of the page is its own', () => {
  expect(html('# Vision')).toBe('<p># Vision</p>');
});

test.each(['https://example.org/a', 'http://example.org', 'mailto:board@example.org'])(
  'a link to %s is a link',
  (address) => {
    expect(html(`[words](${address})`)).toBe(`<p><a href="${address}" rel="noreferrer">words</a></p>`);
  },
);

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'vbscript:x',
  '//example.org',
  'command:open',
])('a link to %s stays text', (address) => {
  expect(html(`[words](${address})`)).not.toContain('<a');
});

test('an image becomes a link to it and is never loaded', () => {
  expect(html('![x](https://example.org/x.png)')).not.toContain('<img');
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- x -->',
  '<a href="https://example.org">x</a>',
  '&lt;script&gt;',
])('%s stays text', (text) => {
  expect(html(text).replaceAll(/<\/?p>/g, '')).not.toMatch(/<[a-z!]/i);
});
