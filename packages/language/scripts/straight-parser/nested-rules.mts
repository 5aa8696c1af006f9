import type { Part, Shape } from './shape.mts';

/** The rules that can stand inside themselves, however deep: a text can make a parser call them without end. */
export function nestedRules(shape: Shape): ReadonlySet<string> {
  const calls = new Map([...shape.rules.values()].map((rule) => [rule.name, calledBy(rule.body)]));
  const reaches = (from: string, to: string): boolean => {
    const seen = new Set<string>();
    const open = [...(calls.get(from) ?? [])];
    for (let rule = open.pop(); rule !== undefined; rule = open.pop()) {
      if (rule === to) return true;
      if (!seen.has(rule)) open.push(...(calls.get(rule) ?? []));
      seen.add(rule);
    }
    return false;
  };
  return new Set([...shape.rules.keys()].filter((rule) => reaches(rule, rule)));
}

function calledBy(part: Part): string[] {
  if (part.is === 'call') return [part.rule];
  if (part.is === 'sequence') return part.parts.flatMap(calledBy);
  return part.is === 'choice' ? part.options.flatMap(calledBy) : [];
}
