import { type Exact, type Fix, formatCell, negate, type Statement, sum, type Term, type TextEdit } from '@stplan/model';
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
export function stateOther(statements: readonly Statement[], { texts }: RuleContext, title: string): Fix[] {
  return restated(statements, title, ({ lhs, difference }) => {
    const [part] = lhs;
    if (lhs.length !== 1 || part?.value === undefined || difference === undefined) return undefined;
    return edit(part, sum([part.value, negate(signed(part, difference))]), texts);
  });
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
  if (origin.form !== 'stated') return undefined;
  const { span } = origin;
  const printed = PRINTED.exec(texts.get(span.file)?.slice(span.start, span.end) ?? '');
  if (printed === null) return undefined;
  const [, , minus, pound = '', suffix = ''] = printed;
  const cell = formatCell(value, { scale, digits: printedDigits });
  const digits = cell.replace(/[()]/g, '');
  const body = `${pound}${digits}${suffix}`;
  const text = digits === cell ? body : minus === undefined ? `(${body})` : `-${body}`;
  return { span, text };
}
