const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', 0: '\0' };

const quote = 0x22;
const typographicQuote = 0x201d;

/** The text between quotes, with its escapes resolved; a text that was never closed has no closing quote. */
export function unquote(written: string): string {
  const last = written.charCodeAt(written.length - 1);
  const isClosed = written.length > 1 && (last === quote || last === typographicQuote);
  const inner = written.slice(1, isClosed ? -1 : undefined);
  return inner.includes('\\') ? inner.replace(/\\([\s\S])/g, (_, char: string) => escapes[char] ?? char) : inner;
}
