import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebianPackages } from './debian-packages.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const usualPlaces = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser for the tests: `$CHROMIUM`, or one that is installed, or undefined. */
export function findChromium() {
  if (process.env.CHROMIUM && existsSync(process.env.CHROMIUM)) return process.env.CHROMIUM;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...usualPlaces, ...onPath].find((path) => existsSync(path));
}

/** Finds Chromium; installs Debian's packages where that is possible without asking anybody (as root, with apt-get). */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  return installDebianPackages('the browser tests', ['chromium', 'fonts-liberation']) ? findChromium() : undefined;
}
