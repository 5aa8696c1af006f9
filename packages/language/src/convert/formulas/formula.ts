import type { AggregateFunction, Collection, Formula, Operator } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { period } from '../periods/periods.ts';
import { spanAt, spanOf } from '../place.ts';
import { literal } from './literal.ts';

type Node = Ast.Expression | Ast.Operand;
type Convert<T extends Node['$type']> = (
  context: ConversionContext,
  node: Extract<Node, { readonly $type: T }>,
) => Formula | undefined;

/** A formula as a tree of values; undefined when a part of it is missing or cannot be read, which is then a finding. */
export function formula(context: ConversionContext, node: Node | undefined): Formula | undefined {
  if (node === undefined) return undefined;
  const convert = CONVERT[node.$type as Node['$type']] as
    | ((context: ConversionContext, node: Node) => Formula | undefined)
    | undefined;
  return convert?.(context, node);
}

const CONVERT: { readonly [T in Node['$type']]: Convert<T> } = {
  Expression: binary,
  Parenthesised: (context, node) => {
    const inner = formula(context, node.inner as Node | undefined);
    return inner && { ...inner, span: spanOf(context, node) };
  },
  Negation: (context, node) => {
    const inner = formula(context, node.inner);
    return inner && { form: 'negation', inner, span: spanOf(context, node) };
  },
  Call: call,
  Literal: literal,
  NamedFigure: (context, node) => {
    const element = reference(context, node.element, REFERENCE_KINDS.named);
    if (element === undefined) return undefined;
    const { measure, title } = node;
    return {
      form: 'named',
      element,
      measure,
      title,
      period: period(context, node.period),
      span: spanOf(context, node),
    };
  },
  OwnFigure: (context, node) => {
    const { measure, title } = node;
    if (measure === undefined) return undefined;
    return { form: 'own', measure, title, period: period(context, node.period), span: spanOf(context, node) };
  },
  Word: (context, node) => ({ form: 'word', word: node.word, span: spanOf(context, node) }),
};

/** Operators group to the left, so a long sum is a long row of left operands: it is walked, not descended. */
function binary(context: ConversionContext, node: Ast.Expression): Formula | undefined {
  const chain: Ast.Expression[] = [];
  let first: Node | undefined = node;
  while (first?.$type === 'Expression') {
    chain.push(first as Ast.Expression);
    first = (first as Ast.Expression).left as Node | undefined;
  }
  let left = formula(context, first);
  for (const { operator, right } of chain.reverse()) {
    const other = formula(context, right as Node | undefined);
    if (left === undefined || other === undefined) return undefined;
    const span = spanAt(context, left.span.start, other.span.end);
    left = { form: 'binary', operator: operator as Operator, left, right: other, span };
  }
  return left;
}

function call(context: ConversionContext, node: Ast.Call): Formula | undefined {
  const span = spanOf(context, node);
  const name = node.function as AggregateFunction;
  if (node.collection === undefined || node.measure === undefined) {
    const values = (node.arguments ?? []).map((argument) => formula(context, argument as Node));
    if (values.length === 0 || values.includes(undefined)) return undefined;
    return { form: 'call', function: name, arguments: values as Formula[], span };
  }
  const condition = formula(context, node.condition as Node | undefined);
  if (node.condition !== undefined && condition === undefined) return undefined;
  const { measure } = node;
  const collection = node.collection as Collection;
  return {
    form: 'aggregate',
    function: name,
    measure,
    collection,
    condition,
    period: period(context, node.period),
    span,
  };
}
