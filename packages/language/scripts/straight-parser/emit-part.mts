import { condition, type Emission, isBlock, kindsOf, ruleOf, setOf, setOfPart } from './emission.mts';
import type { CallPart, ChoicePart, OneOfPart, Part, SequencePart, Target, TokenPart } from './shape.mts';

/** Code that reads a part into the node `n`, without its cardinality. The rule is the one that the part stands in. */
type EmitOnce<P extends Part> = (part: P, emission: Emission, rule: string) => string;

/** Code that reads a part into the node `n`, as often as it may stand. */
export function emitPart(part: Part, emission: Emission, rule: string): string {
  const once = emitOnce(part, emission, rule);
  const misses = `miss(${setOfPart(emission, part)});`;
  switch (part.cardinality) {
    case '1':
      return once;
    case '?':
      return `if (${condition(emission, part)}) { ${once} } else ${misses}`;
    case '*':
      return `while (${condition(emission, part)}) { ${once} } ${misses}`;
    case '+':
      return `do { ${once} } while (${condition(emission, part)}); ${misses}`;
  }
}

function emitOnce(part: Part, emission: Emission, rule: string): string {
  switch (part.is) {
    case 'token':
      return emitToken(part, emission, rule);
    case 'oneOf':
      return emitOneOf(part, emission, rule);
    case 'call':
      return emitCall(part, emission, rule);
    case 'choice':
      return emitChoice(part, emission, rule);
    case 'sequence':
      return emitSequence(part, emission, rule);
    case 'type':
      return `n.$type = '${part.type}'; ${part.properties.map(({ name, initial }) => `n.${name} = ${initial};`).join(' ')}`;
  }
}

const emitToken: EmitOnce<TokenPart> = (part, emission) => {
  const { kind, target, refersTo } = part;
  const set = setOfPart(emission, { ...part, cardinality: '1' });
  if (!target) return `take(${kind}, ${set});`;
  const value = refersTo ? 'reference()' : tokenValue(kind, emission);
  return `need(${kind}, ${set}); ${assign(target, value)} i++;`;
};

/** The value of the token at `i`: the keyword itself, text without its quotes, or what is written. */
function tokenValue(kind: number, { shape }: Emission): string {
  if (kind <= shape.keywords.size) return JSON.stringify(shape.kindNames[kind]);
  return kind === shape.quoted ? 'unquoted()' : 'written()';
}

const emitOneOf: EmitOnce<OneOfPart> = (part, emission) => {
  const set = setOf(emission, new Set(part.kinds.map(String)));
  const isSure = part.cardinality === '?' || part.cardinality === '*';
  const need = isSure ? '' : `if ((among[${set}] ?? tableOf(${set}))[kinds[i]] !== 1) fail(${set}); `;
  return `${need}${assign(part.target, 'value()')} i++;`;
};

const emitCall: EmitOnce<CallPart> = ({ rule, target }, emission) => {
  const called = ruleOf(emission, rule);
  if (called.is === 'fragment') return `fill${rule}(n);`;
  if (!target) throw new Error(`a call of ${rule} that goes nowhere is not known`);
  if (called.is === 'phrase') return assign(target, `phrase${rule}()`);
  const { property, operator } = target;
  const index = operator === '+=' ? `n.${property}.length` : 'undefined';
  return assign(target, `parse${rule}(n, '${property}', ${index})`);
};

function assign({ property, operator }: Target, value: string): string {
  if (operator === '?=') return `n.${property} = true;`;
  return operator === '+=' ? `n.${property}.push(${value});` : `n.${property} = ${value};`;
}

const emitChoice: EmitOnce<ChoicePart> = (part, emission, rule) => {
  const cases = part.options.map((option) => {
    if (emission.first.isEmptyable(option)) throw new Error(`${rule}: an alternative that may be empty is not known`);
    const labels = kindsOf(emission, option).map((kind) => `case ${kind}:`);
    return `${labels.join(' ')} { ${emitPart(option, emission, rule)} break; }`;
  });
  const set = setOf(emission, emission.first.beginnings({ ...part, cardinality: '1' }));
  return `switch (kinds[i]) { ${cases.join('\n')}\n default: fail(${set}); }`;
};

const emitSequence: EmitOnce<SequencePart> = (part, emission, rule) => {
  const code: string[] = [];
  for (let at = 0; at < part.parts.length; at++) {
    const [inner, rows] = [part.parts[at], part.parts[at + 1]];
    if (!inner) break;
    code.push(emitPart(inner, emission, rule));
    if (isBlock(emission, part, at) && rows?.is === 'call') {
      code.push(emitBlock(rows, emission, rule));
      at++;
    }
  }
  return code.join('\n');
};

function emitBlock(rows: CallPart, emission: Emission, rule: string): string {
  const set = setOf(emission, emission.first.beginnings({ ...rows, cardinality: '1' }));
  const block = emission.blocks.push({ rule, row: rows.rule, set }) - 1;
  const { property } = rows.target ?? {};
  return `block(n, '${property}', parse${rows.rule}, ${block}, ${rows.cardinality === '+'});`;
}
