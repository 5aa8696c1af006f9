/**
 * A text as its readers see it: of a long text in three quotation marks without the marks, the empty lines at its
 * ends, and the indentation that all of its lines share.
 */
export function plainText(text: string): string {
  if (!(text.length >= 6 && text.startsWith('"""') && text.endsWith('"""'))) return text;
  const lines = text.slice(3, -3).replace(/\r\n?/g, '\n').split('\n');
  const [head = '', ...rest] = lines;
  const indents = rest.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const indent = indents.length === 0 ? 0 : Math.min(...indents);
  const body = [head.trimStart(), ...rest.map((line) => line.slice(indent))].map((line) => line.trimEnd());
  return body.join('\n').replace(/^\n+|\n+$/g, '');
}
