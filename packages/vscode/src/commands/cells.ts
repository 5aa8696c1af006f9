/** A table as a spreadsheet puts it on the clipboard: rows of cells, parted by tabs; a cell in quotes may hold both. */
export function readCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const row = rows[rows.length - 1] as string[];
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/.exec(text.slice(at));
    const cell = quoted ?? /^[^\t\r\n]*/.exec(text.slice(at));
    row.push((quoted ? (cell?.[1] ?? '').replaceAll('""', '"') : (cell?.[0] ?? '')).replace(/\s+/g, ' ').trim());
    at += cell?.[0].length ?? 0;
    const end = /^(\t|\r\n|\r|\n)/.exec(text.slice(at))?.[0];
    if (end === undefined) break;
    at += end.length;
    if (end !== '\t') rows.push([]);
    else if (at === text.length) row.push('');
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}
