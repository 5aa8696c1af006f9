import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from '../../../scripts/programs/chromium.mjs';

/** Draws images/icon.svg as the picture that the marketplace wants. Run it after a change of the icon. */

const image = (name: string) => new URL(`../images/${name}`, import.meta.url);
const browser = await chromium.launch({ executablePath: findChromium() as string, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
await page.setContent(`<body style="margin:0">${readFileSync(image('icon.svg'), 'utf8')}</body>`);
writeFileSync(image('icon.png'), await page.screenshot({ omitBackground: true }));
await browser.close();
