import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { UsageError } from '../../../usage-error.ts';
import { findBrowser } from './find-browser.ts';
import { printPdf } from './print-pdf.ts';

test('without a browser it is said what to install', async () => {
  await expect(printPdf('<!DOCTYPE html>', { CHROMIUM: '/nowhere/chromium' })).rejects.toThrow(UsageError);
  await expect(printPdf('<!DOCTYPE html>', { CHROMIUM: '/nowhere/chromium' })).rejects.toThrow(
    'a PDF is printed by Chromium, Chrome or Edge, and none was found',
  );
});

test('a browser is looked for on the path', () => {
  const found = findBrowser({ PATH: process.env.PATH });
  expect(found === undefined || existsSync(found)).toBe(true);
});

test.runIf(findBrowser(process.env))('a page becomes a PDF', async () => {
  const pdf = await printPdf('<!DOCTYPE html><title>Paper</title><p>One page', process.env);
  expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-');
});
