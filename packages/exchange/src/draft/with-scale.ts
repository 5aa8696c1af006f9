/** A figure of a table in a statement of its own, where its scale has to be said: `4.2` in £m is `£4.2m`. */
export function withScale(figure: string, scale: string): string {
  if (/[£%]/.test(figure)) return figure;
  const [, unsure] = /^([a-z ]+) [\d(]/.exec(figure) ?? [];
  if (unsure !== undefined) return `${unsure} ${withScale(figure.slice(unsure.length + 1), scale)}`;
  const suffix = scale === '£000' ? 'k' : scale.slice(1);
  return figure.startsWith('(') ? `(£${figure.slice(1, -1)}${suffix})` : `£${figure}${suffix}`;
}
