import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const bytes = (...values: (number | string)[]): Uint8Array =>
  new Uint8Array(values.flatMap((value) => (typeof value === 'string' ? [...Buffer.from(value, 'utf8')] : [value])));

describe('the bytes of a file', () => {
  it.each([
    ['UTF-8', bytes('£4.2m “é”'), '£4.2m “é”'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 'plan A'), 'plan A'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, ...Buffer.from('£4', 'utf16le')), '£4'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0xa3, 0, 0x34), '£4'],
    ['nothing', bytes(), ''],
  ])('may be %s', (_, given, text) => {
    expect(decodeText(given)).toEqual({ form: 'text', text });
  });

  it('are read as Windows-1252 where they look like it, and told where', () => {
    expect(decodeText(bytes('source A "caf', 0xe9, '" // ', 0x80, 0x92))).toEqual({
      form: 'doubtful',
      text: 'source A "café" // €’',
      offset: 13,
      encoding: 'Windows-1252',
    });
  });

  it('are read around the damage where they were UTF-8 before', () => {
    expect(decodeText(bytes('£', 0xe2, 0x82, 'x'))).toEqual({
      form: 'doubtful',
      text: '£\ufffdx',
      offset: 1,
      encoding: undefined,
    });
  });

  it('that end inside a character are damaged there', () => {
    expect(decodeText(bytes('£4', 0xe2, 0x82))).toMatchObject({ form: 'doubtful', offset: 2, encoding: undefined });
  });

  it.each([
    ['a NUL', bytes('plan', 0, 'A'), undefined],
    [
      'UTF-16 without its mark',
      new Uint8Array(Buffer.from('plan Estmere', 'utf16le')),
      'UTF-16 without a byte order mark',
    ],
    ['half a character of UTF-16', bytes(0xff, 0xfe, 0x41, 0, 0x41), 'UTF-16 that was cut off or damaged'],
    ['a NUL in UTF-16', bytes(0xff, 0xfe, 0, 0), undefined],
  ])('are no text with %s', (_, given, looksLike) => {
    expect(decodeText(given)).toEqual({ form: 'binary', looksLike });
  });
});
