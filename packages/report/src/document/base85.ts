/** The digits are the 85 characters from `(` on, but for `<`, with which markup begins. */
const FIRST = 40;

/** `<`, and the character `}` that stands for it. */
const LESS = 60;
const INSTEAD = 125;

/**
 * Bytes as text, five characters for four bytes: a sixteenth shorter than base 64. The last bytes are filled up with
 * zeros, which are left out again with as many characters.
 */
export function base85(bytes: Uint8Array): string {
  const digits = new Uint8Array(Math.ceil(bytes.length / 4) * 5);
  for (let at = 0, to = 0; at < bytes.length; at += 4, to += 5) {
    let group = 0;
    for (let index = 0; index < 4; index += 1) group = group * 256 + (bytes[at + index] ?? 0);
    for (let index = 4; index >= 0; index -= 1) {
      const digit = FIRST + (group % 85);
      digits[to + index] = digit === LESS ? INSTEAD : digit;
      group = Math.floor(group / 85);
    }
  }
  const spare = (4 - (bytes.length % 4)) % 4;
  return new TextDecoder().decode(digits.subarray(0, digits.length - spare));
}

/** The bytes of such a text. */
export function bytesOfBase85(text: string): Uint8Array<ArrayBuffer> {
  // What was left out is read as the greatest digit: it rounds up what the missing digits took away.
  const digits = `${text}||||`.replaceAll('}', '<');
  const view = new DataView(new ArrayBuffer(text.length + 4));
  for (let at = 0; at < text.length; ) {
    let group = 0;
    for (const end = at + 5; at < end; at += 1) group = group * 85 + digits.charCodeAt(at) - FIRST;
    view.setUint32((at / 5) * 4 - 4, group);
  }
  return new Uint8Array(view.buffer, 0, ((text.length * 4) / 5) | 0);
}
