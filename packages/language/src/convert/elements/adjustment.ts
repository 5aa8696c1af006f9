import type { Adjustment } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { amounts } from '../statements/shared-statements.ts';
import { stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { elementBase, longText } from './element-base.ts';

export function adjustment(node: Ast.Adjustment, context: ConversionContext): Adjustment | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'adjustment', statements.all('Text', longText));
  return (
    base && {
      ...base,
      subject: statements.one('AdjustmentSubject', (one) => {
        const subject = reference(context, one.subject, REFERENCE_KINDS.subject);
        return stated(context, one, subject && { subject, measure: one.measure });
      }),
      amounts: statements.all('AdjustmentAmount', amounts),
      sinceVersion: statements.one('FromVersion', (one) => stated(context, one, one.version)),
      reason: statements.one('Reason', longText),
    }
  );
}
