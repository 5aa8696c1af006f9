import { condition, type Emission, isRows, kindsOf, ruleOf, setOf, setOfPart } from './emission.mts';
import { emitPart } from './emit-part.mts';
import { emitPhrase } from './emit-phrase.mts';
import { union } from './first-tokens.mts';
import type { Part, Property, Rule } from './shape.mts';

const signature = '(container: any, property: string, index: number | undefined): any';

/** The function of a rule. */
export function emitRule(rule: Rule, emission: Emission): string {
  switch (rule.is) {
    case 'fragment':
      return `function fill${rule.name}(n: any): void {\n${emitPart(rule.body, emission, rule.name)}\n}`;
    case 'phrase':
      return emitPhrase(rule, emission);
    case 'alternatives':
      return emitAlternatives(rule, emission);
    case 'infix':
      return emitInfix(rule, emission);
    case 'node':
      return emitNode(rule, emission);
  }
}

function literal(type: string, properties: readonly Property[]): string {
  const own = properties.map(({ name, initial }) => `, ${name}: ${initial}`).join('');
  return `{ $type: '${type}', $container: container, $containerProperty: property, $containerIndex: index, $cstNode: undefined${own} }`;
}

function emitNode(rule: Rule & { is: 'node' }, emission: Emission): string {
  const body =
    rule.name === emission.shape.entry ? emitEntry(rule.body, emission) : emitPart(rule.body, emission, rule.name);
  return [
    `function parse${rule.name}${signature} {`,
    `const n: any = ${literal(rule.type, rule.properties ?? [])};`,
    'const start = starts[i];',
    body,
    'n.$cstNode = { offset: start, end: i > 0 ? ends[i - 1] : start };',
    'return n;',
    '}',
  ].join('\n');
}

/** The file: what it begins with, then its elements; one that is wrong costs only itself. */
function emitEntry(body: Part, emission: Emission): string {
  const parts = body.is === 'sequence' ? body.parts : [body];
  const rows = parts.at(-1);
  if (!isRows(rows)) throw new Error('the entry rule does not end with its elements');
  const { shape } = emission;
  const set = setOf(emission, emission.first.beginnings({ ...rows, cardinality: '1' }));
  const block = emission.blocks.push({ rule: shape.entry, row: rows.rule, set }) - 1;
  const opening = setOf(emission, union(parts.map(emission.first.beginnings)));
  const opens = parts.slice(0, -1).map((part) => emitPart(part, emission, shape.entry));
  const row = `() => { const n: any = {}; ${opens.join(' ')} if (${condition(emission, rows)}) parse${rows.rule}(n, '', 0); }`;
  const before = [`skipTo(${opening}, ${block}, ${row});`, ...opens.map((code) => `attempt(() => { ${code} });`)];
  return [...before, `block(n, '${rows.target?.property}', parse${rows.rule}, ${block}, false);`].join('\n');
}

function emitAlternatives(rule: Rule, emission: Emission): string {
  const options = rule.body.is === 'choice' ? rule.body.options : [rule.body];
  const isNested = emission.nested.has(rule.name);
  const cases = options.map((option) => {
    if (option.is !== 'call') throw new Error(`${rule.name}: an alternative that is no rule is not known`);
    const labels = kindsOf(emission, option).map((kind) => `case ${kind}:`);
    const call = `parse${option.rule}(container, property, index)`;
    return `${labels.join(' ')} ${isNested ? `{ deeper(); const n = ${call}; nesting--; return n; }` : `return ${call};`}`;
  });
  const set = setOfPart(emission, rule.body);
  return `function parse${rule.name}${signature} {\nswitch (kinds[i]) {\n${cases.join('\n')}\ndefault: return fail(${set});\n}\n}`;
}

function emitInfix(rule: Rule & { is: 'infix' }, emission: Emission): string {
  const operand = ruleOf(emission, rule.operand);
  const kinds = rule.levels.flatMap((level) => level.kinds);
  const set = setOf(emission, new Set(kinds.map(String)));
  const levels = rule.levels.flatMap(({ kinds: alike, right }, level) => alike.map((kind) => [kind, level, right]));
  return [
    `const levels${rule.name} = levelsOf(${JSON.stringify(levels)});`,
    `function parse${rule.name}${signature} {`,
    'const start = starts[i];',
    `const first = parse${operand.name}(container, property, index);`,
    `if ((among[${set}] ?? tableOf(${set}))[kinds[i]] !== 1) { miss(${set}); return first; }`,
    'const operands: any[] = [first];',
    'const operators: number[] = [];',
    `do { operator(operators, ${set}); operands.push(parse${operand.name}(container, property, index)); } while ((among[${set}] ?? tableOf(${set}))[kinds[i]] === 1);`,
    `miss(${set});`,
    'const range = { offset: start, end: ends[i - 1] };',
    `const create = () => (${literal(rule.type, rule.properties).replace('$cstNode: undefined', '$cstNode: range')});`,
    `return infixTree(operands, operators, levels${rule.name}, create);`,
    '}',
  ].join('\n');
}
