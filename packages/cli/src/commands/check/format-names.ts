/** How findings can be written. */
export const FORMATS = [
  'full',
  'concise',
  'json',
  'jsonl',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'checkstyle',
  'markdown',
] as const;

export type FormatName = (typeof FORMATS)[number];

/** Formats that say what a finding is known by in other runs. */
const WITH_FINGERPRINTS: ReadonlySet<FormatName> = new Set(['json', 'jsonl', 'sarif', 'gitlab']);

export function saysFingerprints(name: FormatName): boolean {
  return WITH_FINGERPRINTS.has(name);
}
