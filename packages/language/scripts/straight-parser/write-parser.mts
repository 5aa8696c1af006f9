import type { Emission } from './emission.mts';
import { emitRule } from './emit-rule.mts';
import { core, entryPoint, imports } from './parser-text.mts';

/** The generated parser. */
export function writeParser(emission: Emission): string {
  const { shape } = emission;
  const rules = [...shape.rules.values()].map((rule) => emitRule(rule, emission));
  const close = shape.kindNames.indexOf('}');
  return [imports, core(shape.quoted, close), ...rules, entryPoint(shape.entry)].join('\n');
}
