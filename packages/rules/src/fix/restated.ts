import {
  type Exact,
  type Figure,
  type Fix,
  formatCell,
  negate,
  type Statement,
  sum,
  type Term,
  type TextEdit,
} from '@stplan/model';
import type { RuleContext } from '../rule/rule-context.ts';

/** A printed figure in its parts: brackets or minus, £, digits, scale or percent. */
const PRINTED = /^(\()?([-−])?(£)?(?:\d[\d,]*(?:\.\d+)?|\.\d+)(k|m|bn|%)?(\))?$/;

/** States what the parts come to in place of what the plan states, in its own form and digits; nothing where the plan states no single figure. */
export function stateComputed(
  statements: readonly Statement[],
  { texts }: RuleContext,
  title = 'State the computed total',
): Fix[] {
  return restated(statements, title, ({ rhs, difference }) => {
    const [stated] = rhs;
    if (rhs.length !== 1 || stated?.value === undefined || difference === undefined) return undefined;
    return edit(stated, sum([stated.value, signed(stated, difference)]), texts);
  });
}

/** States on the side of the parts what the other side has, where it is a single figure. */
export function stateOther(statements: readonly Statement[], context: RuleContext, title: string): Fix[] {
  return statePart(statements, context, title, ({ lhs }) => (lhs.length === 1 ? lhs[0] : undefined));
}

function restated(
  statements: readonly Statement[],
  title: string,
  editOf: (statement: Statement) => TextEdit | undefined,
): Fix[] {
  const edits = statements.flatMap((statement) => editOf(statement) ?? []);
  return edits.length < statements.length ? [] : [{ title, safe: false, edits }];
}

function signed({ sign }: Term, difference: Exact): Exact {
  return sign === 1 ? difference : negate(difference);
}

function edit({ origin, scale, printedDigits }: Term, value: Exact, texts: RuleContext['texts']): TextEdit | undefined {
  return origin.form === 'stated'
    ? figureEdit({ span: origin.span, scale, digits: printedDigits }, value, texts)
    : undefined;
}

/** Writes another value where a figure stands, in its form and digits; undefined where no single figure stands there. */
export function figureEdit(
  { span, scale, digits }: Pick<Figure, 'span' | 'scale' | 'digits'>,
  value: Exact,
  texts: RuleContext['texts'],
): TextEdit | undefined {
  const printed = PRINTED.exec(texts.get(span.file)?.slice(span.start, span.end) ?? '');
  if (printed === null) return undefined;
  const [, , minus, pound = '', suffix = ''] = printed;
  const cell = formatCell(value, { scale, digits });
  const magnitude = cell.replace(/[()]/g, '');
  const body = `${pound}${magnitude}${suffix}`;
  const text = magnitude === cell ? body : minus === undefined ? `(${body})` : `-${body}`;
  return { span, text };
}

/** States a part as what is left for it, so that both sides agree. */
export function statePart(
  statements: readonly Statement[],
  { texts }: RuleContext,
  title: string,
  partOf: (statement: Statement) => Term | undefined,
): Fix[] {
  return restated(statements, title, (statement) => {
    const part = partOf(statement);
    if (part?.value === undefined || statement.difference === undefined) return undefined;
    const isLeft = statement.lhs.includes(part);
    const change = signed(part, statement.difference);
    return edit(part, sum([part.value, isLeft ? negate(change) : change]), texts);
  });
}
