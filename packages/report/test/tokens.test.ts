import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';

const css = readFileSync(new URL('../style/tokens.css', import.meta.url), 'utf8');
/** The colours of each mode, in the order of the file: light, then dark. */
const [light, dark] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(
  ([, body = '']) =>
    new Map([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour])),
);

/** What is written on what, and the least contrast that it must have: 4.5 for text, 3 for marks and borders. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...['ink', 'soft', 'link', 'accent', 'bad'].flatMap((text) => [
    [text, 'page', 4.5] as const,
    [text, 'panel', 4.5] as const,
  ]),
  ...['ink', 'soft', 'link'].map((text) => [text, 'bad-panel', 4.5] as const),
  ...['ink', 'link'].flatMap((text) => [[text, 'above', 4.5] as const, [text, 'below', 4.5] as const]),
  ['page', 'bad', 4.5],
  ['on-k1', 'k1', 4.5],
  ['on-k2', 'k2', 4.5],
  ['on-k4', 'k4', 4.5],
  ['edge', 'page', 3],
  ...['k1', 'k2', 'k3', 'k5'].map((mark) => [mark, 'page', 3] as const),
];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, colours) => {
  const ratio = (a: string, b: string) => contrast(colours?.get(a) ?? '', colours?.get(b) ?? '');

  test.each(PAIRS)('%s on %s has a contrast of at least %d', (text, ground, least) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(least);
  });

  test('names the same colours', () => {
    expect([...(colours?.keys() ?? [])]).toEqual([...(light?.keys() ?? [])]);
  });
});

test('the arithmetic is that of the guidelines', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});
