import type { Escalation } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { date } from '../periods/date.ts';
import { listed, owner, statedDate } from '../statements/shared-statements.ts';
import { stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { elementBase, longText } from './element-base.ts';

export function escalation(node: Ast.Escalation, context: ConversionContext): Escalation | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'escalation', statements.all('Text', longText));
  return (
    base && {
      ...base,
      owner: statements.one('Owner', owner),
      raisedBy: statements.one('RaisedBy', bodyOnDate),
      blocks: statements.all('Blocks', (one) => listed(context, one, one.elements, REFERENCE_KINDS.named)),
      escalatedTo: statements.one('EscalatedTo', bodyOnDate),
      status: statements.one('EscalationStatusStatement', (one) => {
        const on = date(context, one.date);
        return stated(context, one, one.status && { status: one.status, date: on });
      }),
      resolution: statements.one('Resolution', longText),
      due: statements.one('Due', statedDate),
    }
  );
}

function bodyOnDate(node: Ast.RaisedBy | Ast.EscalatedTo, context: ConversionContext): Escalation['raisedBy'] {
  const organisation = reference(context, node.organisation, REFERENCE_KINDS.organisation);
  const on = date(context, node.date);
  return stated(context, node, organisation && { organisation, date: on });
}
