const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', 0: '\0' };

const closing = /["”]$/;

/** The text between quotes, with its escapes resolved; a text that was never closed has no closing quote. */
export function unquote(written: string): string {
  const inner = written.slice(1, written.length > 1 && closing.test(written) ? -1 : undefined);
  return inner.includes('\\') ? inner.replace(/\\([\s\S])/g, (_, char: string) => escapes[char] ?? char) : inner;
}
