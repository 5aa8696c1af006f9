import type { Archive } from './open-archive.ts';

/** The first bytes of the compound files that old and password-protected workbooks are. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const SAVE_AS = 'open it in a spreadsheet program and save it as .xlsx';

const startsWith = (bytes: Uint8Array, begin: readonly number[]) => begin.every((byte, index) => bytes[index] === byte);

/** Why bytes are no workbook that can be read, with the way out; undefined when they are a zip archive. */
export function refusedBytes(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, ZIP)) return undefined;
  if (!startsWith(bytes, COMPOUND)) return `it is not an Excel workbook: ${SAVE_AS}, or as .csv`;
  return holdsWide(bytes, 'EncryptedPackage')
    ? 'it is protected by a password: take the password off in a spreadsheet program and save it again'
    : `it is an old .xls workbook: ${SAVE_AS}`;
}

/** Whether the bytes hold a text in UTF-16, as compound files name their parts. */
function holdsWide(bytes: Uint8Array, wanted: string): boolean {
  const codes = [...wanted].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first] = codes;
  for (let at = bytes.indexOf(first ?? 0); at >= 0; at = bytes.indexOf(first ?? 0, at + 1)) {
    if (codes.every((code, index) => bytes[at + index] === code)) return true;
  }
  return false;
}

/** Why an archive is no workbook that can be read. */
export function refusedArchive({ names, text }: Archive): string | undefined {
  if (names.has('xl/workbook.bin')) return `it is a binary workbook (.xlsb): ${SAVE_AS}`;
  if (names.has('mimetype') && /opendocument/.test(text('mimetype') ?? '')) {
    return `it is an OpenDocument sheet (.ods): ${SAVE_AS}`;
  }
  if (!names.has('xl/workbook.xml')) return `it is a zip archive, but no Excel workbook: ${SAVE_AS}`;
  return undefined;
}
