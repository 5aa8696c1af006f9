import { type AstReflection, GrammarAST, GrammarUtils } from 'langium';
import { type Names, readPart } from './read-part.mts';
import { readVocabulary } from './read-vocabulary.mts';
import type { Part, Property, Rule, Shape } from './shape.mts';

/** Reads Langium's grammar and the types that it inferred. Throws at anything that the generator does not know. */
export function readShape(grammar: GrammarAST.Grammar, reflection: AstReflection): Shape {
  const vocabulary = readVocabulary(grammar);
  const kindOf = (name: string): number => {
    const kind = vocabulary.kindNames.indexOf(name);
    if (kind < 0) throw new Error(`no token is called ${name}`);
    return kind;
  };
  const reachable = GrammarUtils.getAllReachableRules(grammar, false);
  const entry = grammar.rules.find((rule) => GrammarAST.isParserRule(rule) && rule.entry);
  if (!entry) throw new Error('the grammar has no entry rule');
  const rules = grammar.rules
    .filter(GrammarAST.isAbstractParserRule)
    .filter((rule) => reachable.has(rule))
    .map((rule) => readRule(rule, { kindOf, propertiesOf: (type) => propertiesOf(type, reflection) }));
  return {
    entry: entry.name,
    rules: new Map(rules.map((rule) => [rule.name, rule])),
    quoted: kindOf('STRING'),
    ...vocabulary,
  };
}

function readRule(rule: GrammarAST.AbstractParserRule, names: Names): Rule {
  if (rule.parameters.length > 0) throw new Error(`${rule.name}: rules with parameters are not known`);
  const { name } = rule;
  const type = GrammarUtils.getTypeName(rule);
  if (GrammarAST.isInfixRule(rule)) {
    const levels = rule.operators.precedences.map(({ operators, associativity }) => ({
      kinds: operators.map(({ value }) => names.kindOf(value)),
      right: associativity === 'right',
    }));
    const operand = rule.call.rule.$refText || rule.call.rule.ref?.name;
    if (!operand) throw new Error(`${name}: the operand is not known`);
    const body = { is: 'call', rule: operand, target: undefined, cardinality: '1' } as const;
    return { is: 'infix', name, type, properties: names.propertiesOf(type), body, operand, levels };
  }
  const body = readPart(rule.definition, names, undefined);
  if (rule.fragment) return { is: 'fragment', name, body };
  if (GrammarUtils.isDataTypeRule(rule)) return { is: 'phrase', name, body };
  if (isHandedOn(rule.definition)) return { is: 'alternatives', name, body };
  return { is: 'node', name, type, properties: holdsType(body) ? undefined : names.propertiesOf(type), body };
}

function isHandedOn(element: GrammarAST.AbstractElement): boolean {
  if (element.cardinality) return false;
  if (GrammarAST.isAlternatives(element)) return element.elements.every(isHandedOn);
  const rule = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined;
  return GrammarAST.isInfixRule(rule) || (GrammarAST.isParserRule(rule) && !rule.fragment);
}

function holdsType(part: Part): boolean {
  if (part.is === 'sequence') return part.parts.some(holdsType);
  return part.is === 'choice' ? part.options.some(holdsType) : part.is === 'type';
}

function propertiesOf(type: string, reflection: AstReflection): Property[] {
  const known = Object.values(reflection.getTypeMetaData(type).properties);
  return known.map(({ name, defaultValue }) => ({
    name,
    initial: Array.isArray(defaultValue) ? '[]' : defaultValue === false ? 'false' : 'undefined',
  }));
}
