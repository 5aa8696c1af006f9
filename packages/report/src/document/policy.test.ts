import { expect, test } from 'vitest';
import { SCRIPT } from '../generated/script.ts';
import { STYLE } from '../generated/style.ts';
import { contentPolicy, sourceHash, workedOutHash } from './policy.ts';

test('the hash is the one that browsers work out', () => {
  // The example of the specification of Content Security Policy, level 2.
  expect(sourceHash("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
});

test.each([SCRIPT, STYLE])('the hash that was generated with a text is its own', (text) => {
  expect(sourceHash(text)).toBe(workedOutHash(text));
});

test('nothing but the own styles and script is let through', () => {
  const policy = contentPolicy(['a', 'b'], 'c');
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-\S+' 'sha256-\S+'; script-src 'sha256-\S+';/);
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain("base-uri 'none'; form-action 'none'");
});
