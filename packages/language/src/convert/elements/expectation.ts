import type { Expectation } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { formula } from '../formulas/formula.ts';
import { period } from '../periods/periods.ts';
import { evidence } from '../statements/stated.ts';
import { keywordSpan, namedBase } from './element-base.ts';

/** An author's own check; it has no name. */
export function expectation(node: Ast.Expectation, context: ConversionContext): Expectation | undefined {
  const when = period(context, node.period);
  const condition = formula(context, node.condition);
  const { citations } = evidence(context, node);
  const base = namedBase(context, node, 'expectation', '', keywordSpan(context, node), []);
  return condition && { ...base, period: when, condition, message: node.message, citations };
}
