/** The digits are the 85 characters from `(` on, but for `<`, with which markup begins. */
const FIRST = 40;

/**
 * Bytes as text, five characters for four bytes: a sixteenth shorter than base 64. The last bytes are filled up with
 * zeros, which are left out again with as many characters.
 */
export function base85(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    let group = 0;
    for (let index = 0; index < 4; index += 1) group = group * 256 + (bytes[at + index] ?? 0);
    let text = '';
    for (let index = 0; index < 5; index += 1) {
      text = String.fromCharCode(FIRST + (group % 85)) + text;
      group = Math.floor(group / 85);
    }
    parts.push(text.slice(0, Math.min(4, bytes.length - at) + 1));
  }
  return parts.join('').replaceAll('<', '}');
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
