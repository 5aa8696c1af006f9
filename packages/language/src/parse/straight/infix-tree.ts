import { nameOf } from '../lexer/kinds.ts';

/** How tightly operators bind: 0 is the tightest. */
export type Levels = ReadonlyMap<number, { readonly level: number; readonly right: boolean }>;

/** The levels of the grammar's operators, from the triples that the generator writes. */
export const levelsOf = (triples: readonly (readonly [kind: number, level: number, right: boolean])[]): Levels =>
  new Map(triples.map(([kind, level, right]) => [kind, { level, right }]));

// biome-ignore lint/suspicious/noExplicitAny: nodes of any type, as Langium's parser treats them
type Node = any;

/**
 * The tree of `a + b * c`, from the operands and operators as they stand: operators that bind tighter stand deeper,
 * those of one level lean to the left unless the grammar says right. Without recursion, since a formula may be long.
 */
export function infixTree(operands: Node[], operators: readonly number[], levels: Levels, create: () => Node): Node {
  const waiting: number[] = [];
  const done: Node[] = [operands[0]];
  const join = () => {
    const right = done.pop();
    const left = done.pop();
    const node = create();
    node.left = left;
    node.operator = nameOf(waiting.pop() ?? 0);
    node.right = right;
    hold(node, 'left', left);
    hold(node, 'right', right);
    done.push(node);
  };
  for (const [index, operator] of operators.entries()) {
    const next = levels.get(operator);
    while (waiting.length > 0 && bindsFirst(levels.get(waiting.at(-1) ?? 0), next)) join();
    waiting.push(operator);
    done.push(operands[index + 1]);
  }
  while (waiting.length > 0) join();
  return done[0];
}

type Level = { readonly level: number; readonly right: boolean } | undefined;

function bindsFirst(before: Level, next: Level): boolean {
  if (!before || !next) return true;
  return before.level < next.level || (before.level === next.level && !next.right);
}

function hold(container: Node, property: string, node: Node): void {
  node.$container = container;
  node.$containerProperty = property;
  node.$containerIndex = undefined;
}
