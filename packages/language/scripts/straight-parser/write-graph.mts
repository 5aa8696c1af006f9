import type { Part, Rule, Shape } from './shape.mts';

/** The generated module with the grammar as plain data, for those who ask what may come next. */
export function writeGraph({ entry, rules, kindNames }: Shape): string {
  const plain = Object.fromEntries([...rules].map(([name, rule]) => [name, ruleOf(rule, kindNames)]));
  return [
    "import type { GrammarRule } from '../../expect/grammar-part.ts';",
    '',
    `export const entryRule = ${JSON.stringify(entry)};`,
    '',
    '/** Every rule by its name. */',
    `export const grammarRules: Readonly<Record<string, GrammarRule>> = ${JSON.stringify(plain)};`,
    '',
  ].join('\n');
}

function ruleOf(rule: Rule, kindNames: readonly string[]) {
  const phrase = rule.is === 'phrase';
  if (rule.is !== 'infix') return { phrase, body: plainPart(rule.body, kindNames) };
  // an operand, then any number of operators with theirs
  const operand = { is: 'call', rule: rule.operand, often: '1' };
  const operators = rule.levels.flatMap(({ kinds }) => kinds.map((kind) => kindNames[kind]));
  const step = { is: 'sequence', parts: [{ is: 'token', types: operators, often: '1' }, operand], often: '*' };
  return { phrase, body: { is: 'sequence', parts: [operand, step], often: '1' } };
}

function plainPart(part: Part, kindNames: readonly string[]): unknown {
  const often = part.cardinality;
  switch (part.is) {
    case 'token':
      return {
        is: 'token',
        types: [kindNames[part.kind]],
        ...(part.refersTo !== undefined && { refersTo: part.refersTo }),
        ...(part.target !== undefined && { property: part.target.property }),
        often,
      };
    case 'oneOf':
      return { is: 'token', types: part.kinds.map((kind) => kindNames[kind]), property: part.target.property, often };
    case 'call':
      return { is: 'call', rule: part.rule, ...(part.target && { property: part.target.property }), often };
    case 'sequence':
      return { is: 'sequence', parts: part.parts.map((inner) => plainPart(inner, kindNames)), often };
    case 'choice':
      return { is: 'choice', parts: part.options.map((inner) => plainPart(inner, kindNames)), often };
    case 'type':
      return { is: 'sequence', parts: [], often };
  }
}
