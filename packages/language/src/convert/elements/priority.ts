import type { Priority } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { WANTED } from '../figures/wanted.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { statedDate, statedFigure } from '../statements/shared-statements.ts';
import { stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { elementBase, longText } from './element-base.ts';

export function priority(node: Ast.Priority, context: ConversionContext): Priority | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'priority', statements.all('Text', longText));
  const of = reference(context, node.round, REFERENCE_KINDS.round);
  const indicator = statements.one('PriorityIndicator', (one) =>
    stated(context, one, reference(context, one.indicator, REFERENCE_KINDS.indicator)),
  );
  const due = statements.one('Due', statedDate);
  const standard = statements.one('Standard', statedFigure(WANTED.anything, true));
  return base && { ...base, round: of, indicator, due, standard };
}
