/** Whether a UTF-16 unit is white space, as `\s` has it. */
export function isBlank(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Whether a UTF-16 unit ends a line. */
export const isLineEnd = (code: number): boolean => code === 10 || code === 13;

/** Where the line ends that holds an offset: its line break or the end of the text. */
export function endOfLine(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

/** A line break like the one that ends the line of an offset. */
export function lineBreakAt(text: string, offset: number): '\n' | '\r\n' {
  return text.startsWith('\r\n', endOfLine(text, offset)) ? '\r\n' : '\n';
}

/** Where the line begins that holds an offset. */
export function startOfLine(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at--;
  return at;
}
