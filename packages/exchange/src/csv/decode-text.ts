import type { Problem } from '@stplan/model';

/** The encodings that a CSV file may be named to have. */
export const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
/** One of {@link ENCODINGS}. */
export type Encoding = (typeof ENCODINGS)[number];

/**
 * The text of a CSV file: in the named encoding, or as its first bytes or its nature say: UTF-16 by its mark, UTF-8 if
 * it is valid, else Windows-1252, which spreadsheet programs write.
 */
export function decodeText(bytes: Uint8Array, named: Encoding | undefined): string | Problem {
  const encoding = named ?? guessed(bytes);
  try {
    return new TextDecoder(encoding, { fatal: encoding !== 'windows-1252' }).decode(bytes);
  } catch {
    return { error: `it is not text in ${encoding}: name another encoding with --encoding` };
  }
}

function guessed(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}
