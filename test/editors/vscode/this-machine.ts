import { findChromium } from '../../../scripts/programs/chromium.mjs';
import { ensureVscode, isFetched, RELEASES } from '../../../scripts/programs/vscode-server.mjs';
import type { Program } from './start-vscode.ts';

export { RELEASES };

/** A release of VS Code that the tests know. */
export type Release = (typeof RELEASES)[keyof typeof RELEASES];

/**
 * A release that is on this machine; undefined where it or a browser for it is not to be had. `npm test` fetches it
 * before it runs the tests.
 */
export function programOf(release: Release): Program | undefined {
  return findChromium() && isFetched(release) ? ensureVscode(release) : undefined;
}
