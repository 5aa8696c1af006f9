import { GrammarAST, GrammarUtils } from 'langium';
import type { Cardinality, Part, PropertiesOf, Target } from './shape.mts';

/** What the names in the grammar stand for. */
export type Names = { readonly kindOf: (name: string) => number; readonly propertiesOf: PropertiesOf };

/** Reads a part of a rule. Throws at what the generator does not know, so that no grammar is read half. */
export function readPart(element: GrammarAST.AbstractElement, names: Names, target: Target | undefined): Part {
  const cardinality: Cardinality = element.cardinality ?? '1';
  if (GrammarAST.isKeyword(element)) {
    return { is: 'token', kind: names.kindOf(element.value), target, refersTo: undefined, cardinality };
  }
  if (GrammarAST.isAssignment(element)) return readAssignment(element, names);
  if (GrammarAST.isCrossReference(element)) return readReference(element, names, target, cardinality);
  if (GrammarAST.isRuleCall(element)) return readCall(element, names, target, cardinality);
  if (GrammarAST.isAlternatives(element)) {
    const options = element.elements.map((option) => readPart(option, names, target));
    return gather({ is: 'choice', options, cardinality }, target);
  }
  if (GrammarAST.isGroup(element) && !element.guardCondition) {
    return { is: 'sequence', parts: element.elements.map((part) => readPart(part, names, target)), cardinality };
  }
  if (GrammarAST.isAction(element) && !element.feature) {
    const type = GrammarUtils.getTypeName(element);
    return { is: 'type', type, properties: names.propertiesOf(type), cardinality };
  }
  throw new Error(`the generator does not know ${element.$type}`);
}

function readAssignment(element: GrammarAST.Assignment, names: Names): Part {
  const { feature, operator, terminal, cardinality } = element;
  const part = readPart(terminal, names, { property: feature, operator });
  if (!cardinality) return part;
  if (part.cardinality === '1') return { ...part, cardinality };
  throw new Error(`${feature}: a repeated assignment of a repeated part is not known`);
}

function readReference(
  { type, terminal, isMulti }: GrammarAST.CrossReference,
  names: Names,
  target: Target | undefined,
  cardinality: Cardinality,
): Part {
  const rule = GrammarAST.isRuleCall(terminal) ? terminal.rule.ref : undefined;
  const refersTo = type.ref?.name ?? type.$refText;
  if (isMulti || !GrammarAST.isTerminalRule(rule) || !target) {
    throw new Error(`a reference to ${refersTo} that is not one terminal is not known`);
  }
  return { is: 'token', kind: names.kindOf(rule.name), target, refersTo, cardinality };
}

function readCall(
  element: GrammarAST.RuleCall,
  names: Names,
  target: Target | undefined,
  cardinality: Cardinality,
): Part {
  const rule = element.rule.ref;
  if (!rule || element.arguments.length > 0) throw new Error('a call that is not plain is not known');
  if (GrammarAST.isTerminalRule(rule)) {
    return { is: 'token', kind: names.kindOf(rule.name), target, refersTo: undefined, cardinality };
  }
  return { is: 'call', rule: rule.name, target, cardinality };
}

/** Alternatives that are one token each and go to the same property are read in one step. */
function gather(choice: Extract<Part, { is: 'choice' }>, target: Target | undefined): Part {
  const kinds = choice.options.flatMap((option) =>
    option.is === 'token' && option.cardinality === '1' && !option.refersTo ? [option.kind] : [],
  );
  if (!target || kinds.length < choice.options.length) return choice;
  return { is: 'oneOf', kinds, target, cardinality: choice.cardinality };
}
