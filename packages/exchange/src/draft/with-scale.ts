/** A figure of a table in a statement of its own, where its scale has to be said: `4.2` in £m is `£4.2m`. */
export function withScale(figure: string, scale: string): string {
  if (/[£%]/.test(figure)) return figure;
  const suffix = scale === '£000' ? 'k' : scale.slice(1);
  return figure.startsWith('(') ? `(£${figure.slice(1, -1)}${suffix})` : `£${figure}${suffix}`;
}
