/** What the command writes beside a plan and nobody keeps. */
const IGNORED = ['report.html', 'stplan.sarif', 'stplan-junit.xml', 'stplan-code-quality.json'];
const HEADING = '# what stplan writes';

/** The text of `.gitignore` with the lines that it lacks; undefined when it lacks none. */
export function ignoredLines(before: string | undefined): string | undefined {
  const there = new Set((before ?? '').split(/\r?\n/).map((line) => line.trim().replace(/^\//, '')));
  const missing = IGNORED.filter((name) => !there.has(name));
  if (missing.length === 0) return undefined;
  const start = before === undefined || before === '' ? '' : `${before.replace(/\n?$/, '\n')}\n`;
  return `${start}${[HEADING, ...missing].join('\n')}\n`;
}
