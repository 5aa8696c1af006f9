import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge.exe',
  'chrome.exe',
];
const PLACES = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium, Chrome or Edge that is installed, or the one that CHROMIUM names; undefined where there is none. */
export function findBrowser(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { CHROMIUM: named, PATH: path = '' } = env;
  if (named) return existsSync(named) ? named : undefined;
  const onPath = path.split(delimiter).flatMap((folder) => (folder ? NAMES.map((name) => join(folder, name)) : []));
  return [...onPath, ...PLACES].find((place) => existsSync(place));
}
