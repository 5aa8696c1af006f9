import { type Emission, kindsOf, ruleOf } from './emission.mts';
import { kindOfBeginning } from './first-tokens.mts';
import type { Part } from './shape.mts';

/** The tables beside the generated parser: what may stand where, which rows stand in which braces, which rule a word begins. */
export function writeTables(emission: Emission): string {
  const { shape, sets, blocks } = emission;
  const choices = [...shape.rules.values()]
    .filter((rule) => rule.is === 'alternatives')
    .map((rule) => [rule.name, chosenBy(rule.name, emission)] as const);
  return [
    '/** What may stand at a place: kinds of token; a reference with the type that it names. */',
    `export const expectations: readonly (readonly string[])[] = ${JSON.stringify(sets)};`,
    '',
    '/** Everything in braces: the rule it belongs to, the rule of its rows, and the set of what begins them. */',
    `export const blocks: readonly { rule: string; row: string; set: number }[] = ${JSON.stringify(blocks)};`,
    '',
    '/** The rules that have braces of their own. */',
    `export const braced: readonly string[] = ${JSON.stringify(bracedRules(emission))};`,
    '',
    '/** The rule that a first token chooses among the alternatives of a rule. */',
    `export const choices: Readonly<Record<string, Readonly<Record<number, string>>>> = ${JSON.stringify(Object.fromEntries(choices))};`,
    '',
  ].join('\n');
}

function bracedRules({ shape }: Emission): string[] {
  const open = shape.kindNames.indexOf('{');
  const holds = (part: Part): boolean => {
    if (part.is === 'sequence') return part.parts.some(holds);
    return part.is === 'choice' ? part.options.some(holds) : part.is === 'token' && part.kind === open;
  };
  return [...shape.rules.values()].filter(({ body }) => holds(body)).map(({ name }) => name);
}

function chosenBy(name: string, emission: Emission): Record<number, string> {
  const rule = ruleOf(emission, name);
  if (rule.is !== 'alternatives') {
    const kinds = [...emission.first.beginnings(rule.body)].map(kindOfBeginning);
    return Object.fromEntries(kinds.map((kind) => [kind, name]));
  }
  const options = rule.body.is === 'choice' ? rule.body.options : [rule.body];
  const chosen = options.map((option) => {
    if (option.is !== 'call') throw new Error(`${name}: an alternative that is no rule is not known`);
    const deeper = chosenBy(option.rule, emission);
    return Object.fromEntries(kindsOf(emission, option).map((kind) => [kind, deeper[kind] ?? option.rule]));
  });
  return Object.assign({}, ...chosen);
}
