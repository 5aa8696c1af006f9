import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { shortMarkup } from './short-markup.ts';

test('simple values lose their quotes, others keep them', () => {
  expect(shortMarkup('<td data-v="-4200000" class="n neg">x')).toBe('<td data-v=-4200000 class="n neg">x');
  expect(shortMarkup('<rect x="1.5" class="gap"></rect>')).toBe('<rect x=1.5 class="gap"/>');
  expect(shortMarkup('<a href="#f1-2" rel="noreferrer">')).toBe('<a href="#f1-2" rel=noreferrer>');
});

test('cells and rows end where the next begins', () => {
  expect(shortMarkup('<tr><th>a</th><td>b</td></tr></tbody>')).toBe('<tr><th>a<td>b</tbody>');
});

test('text of a plan that looks like markup is left alone', () => {
  const hostile = '<a x="1"></path> class="n" ></rect>';
  const written = renderToString(<p title={hostile}>{hostile}</p>);
  expect(shortMarkup(written)).toBe(written);
});
