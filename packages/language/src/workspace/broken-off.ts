import type { PlanFragment } from '@stplan/model';
import { SYNTAX_RULES } from '../parse/syntax-rules.ts';

/** The first file that breaks off: something is wrong with its last word, so what should follow may be missing. */
export function brokenOff(fragments: readonly PlanFragment[], texts: ReadonlyMap<string, string>): string | undefined {
  return fragments.find(({ file, findings }) => {
    if (!findings.some(({ rule }) => Object.hasOwn(SYNTAX_RULES, rule))) return false;
    const end = (texts.get(file) ?? '').trimEnd().length;
    return findings.some(({ rule, span }) => Object.hasOwn(SYNTAX_RULES, rule) && span.end >= end);
  })?.file;
}
