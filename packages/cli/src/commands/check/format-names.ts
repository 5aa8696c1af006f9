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
