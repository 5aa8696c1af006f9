import { sha256 } from '@noble/hashes/sha2.js';
import { SCRIPT, SCRIPT_HASH } from '../generated/script.ts';
import { STYLE, STYLE_HASH } from '../generated/style.ts';

// worked out when they were generated: they are long, and the same on every page
const KNOWN: ReadonlyMap<string, string> = new Map([
  [SCRIPT, SCRIPT_HASH],
  [STYLE, STYLE_HASH],
]);

/** The hash by which a policy lets one inline style or script through. */
export function sourceHash(text: string): string {
  return KNOWN.get(text) ?? workedOutHash(text);
}

/** The hash of any text, as browsers work it out. */
export function workedOutHash(text: string): string {
  const bytes = sha256(new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
}

/** The page's policy: its own styles and script, known by their hashes, and nothing else whatever. */
export function contentPolicy(styles: readonly string[], script: string | undefined): string {
  return [
    "default-src 'none'",
    `style-src ${styles.map(sourceHash).join(' ')}`,
    ...(script === undefined ? [] : [`script-src ${sourceHash(script)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
