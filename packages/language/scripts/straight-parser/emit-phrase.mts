import { condition, type Emission, kindsOf, ruleOf, setOf, setOfPart } from './emission.mts';
import type { Part, Rule } from './shape.mts';

/** The function of a rule whose value is text: its words, joined by one space whatever stood between them. */
export function emitPhrase(rule: Rule, emission: Emission): string {
  return `function phrase${rule.name}(): string {\nlet phrase = '';\n${emit(rule.body, emission)}\nreturn phrase;\n}`;
}

function emit(part: Part, emission: Emission): string {
  const once = emitOnce(part, emission);
  if (part.cardinality === '1') return once;
  if (part.cardinality !== '?') throw new Error('a repeated part of a phrase is not known');
  return `if (${condition(emission, part)}) { ${once} } else miss(${setOfPart(emission, part)});`;
}

function emitOnce(part: Part, emission: Emission): string {
  switch (part.is) {
    case 'token':
      return emitTokens([part.kind], emission);
    case 'call':
      if (ruleOf(emission, part.rule).is !== 'phrase') throw new Error(`${part.rule} is no part of a phrase`);
      return add(`phrase${part.rule}()`);
    case 'choice': {
      const cases = part.options.map((option) => {
        const labels = kindsOf(emission, option).map((kind) => `case ${kind}:`);
        return `${labels.join(' ')} { ${emit(option, emission)} break; }`;
      });
      const set = setOf(emission, emission.first.beginnings({ ...part, cardinality: '1' }));
      return `switch (kinds[i]) { ${cases.join('\n')}\n default: fail(${set}); }`;
    }
    case 'sequence':
      return part.parts.map((inner) => emit(inner, emission)).join(' ');
    default:
      throw new Error(`a phrase with ${part.is} is not known`);
  }
}

function emitTokens(kinds: readonly number[], emission: Emission): string {
  return kinds
    .map((kind) => {
      const set = setOf(emission, new Set([`${kind}`]));
      if (kind > emission.shape.keywords.size) return `need(${kind}, ${set}); ${add('written()')} i++;`;
      return `take(${kind}, ${set}); ${add(JSON.stringify(emission.shape.kindNames[kind]))}`;
    })
    .join(' ');
}

const add = (text: string) => `phrase = phrase === '' ? ${text} : phrase + ' ' + ${text};`;
