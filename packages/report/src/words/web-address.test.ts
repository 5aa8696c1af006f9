import { expect, test } from 'vitest';
import { isWebAddress } from './web-address.ts';

test.each(['https://example.org', 'http://example.org/a?b=c#d', 'HTTPS://EXAMPLE.ORG'])(
  '%s may be linked',
  (address) => {
    expect(isWebAddress(address)).toBe(true);
  },
);

test.each([
  'javascript:alert(1)',
  ' https://example.org',
  'https://example.org/"onmouseover=alert(1)',
  'https://example.org/\u202egro',
  'data:text/html,x',
  'example.org',
  'https://',
])('%s may not', (address) => {
  expect(isWebAddress(address)).toBe(false);
});
