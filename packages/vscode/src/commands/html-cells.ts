/** Signs that stand for others in HTML, as far as tables of figures have them. */
const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
};

/**
 * The rows of the first table of an HTML page as text with tabs, as a program copies them that puts no tabs between the
 * cells of its plain text. Markup is left out; nothing of it is ever shown or run.
 */
export function htmlCells(html: string): string | undefined {
  const table = /<table\b[\s\S]*?<\/table>/i.exec(html)?.[0];
  const rows = table?.match(/<tr\b[\s\S]*?(?=<\/tr>|<tr\b|<\/table>)/gi) ?? [];
  const lines = rows.map((row) =>
    [...row.matchAll(/<t[dh]\b([^>]*)>([\s\S]*?)(?=<\/t[dh]>|<t[dh]\b|$)/gi)].flatMap(
      ([, attributes = '', inner = '']) => {
        const span = Number(/\bcolspan\s*=\s*["']?(\d{1,3})/i.exec(attributes)?.[1] ?? 1);
        // a cell over several columns stands in the first of them
        return [plain(inner), ...Array.from({ length: Math.max(0, span - 1) }, () => '')];
      },
    ),
  );
  const filled = lines.filter((cells) => cells.some((cell) => cell !== ''));
  return filled.length === 0 ? undefined : filled.map((cells) => cells.join('\t')).join('\n');
}

const plain = (inner: string): string =>
  inner
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#\d{1,7}|\w{2,8});/g, (entity, name: string) => signOf(name) ?? entity)
    .replace(/\s+/g, ' ')
    .trim();

function signOf(name: string): string | undefined {
  if (!name.startsWith('#')) return SIGNS[name];
  const code = Number(name.slice(1));
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : undefined;
}
