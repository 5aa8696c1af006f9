/** What people and spreadsheets write for a financial year besides 2017/18, with its two years in groups. */
const forms = [
  /^(?:FY ?)?(?:20)?(\d\d)[/–-](?:20)?(\d\d)$/i,
  /^FY ?(?:20)?(\d\d)[/–-]?(?:20)?(\d\d)$/i,
  /^(\d\d)(\d\d)$/,
] as const;

/** The financial year that is meant by `17/18`, `FY17/18`, `2017/2018`, `2017/8` or `1718`; undefined where nothing tells it. */
export function meantYear(text: string): string | undefined {
  for (const form of forms) {
    const [, first, second] = form.exec(text) ?? [];
    if (first !== undefined && Number(second) === (Number(first) + 1) % 100) return `20${first}/${second}`;
  }
  const [, begun = '', last] = /^20(\d\d)[/–-](\d)$/.exec(text) ?? [];
  const next = String((Number(begun) + 1) % 100).padStart(2, '0');
  if (last !== undefined && next.endsWith(last)) return `20${begun}/${next}`;
  const [calendar] = /^20\d\d$/.exec(text) ?? [];
  return calendar && `${calendar}/${String((Number(calendar) + 1) % 100).padStart(2, '0')}`;
}
