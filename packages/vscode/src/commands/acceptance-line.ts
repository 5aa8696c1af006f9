/** The comment that accepts a finding of the next line, indented like that line; a reason is one line of text. */
export function acceptanceLine(below: string, rule: string, reason: string): string {
  const indent = /^[ \t]*/.exec(below)?.[0] ?? '';
  return `${indent}// stplan-accept ${rule}: ${reason.trim().replace(/\s+/g, ' ')}\n`;
}
