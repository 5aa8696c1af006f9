import type { Delegation } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { figure } from '../figures/figure.ts';
import { WANTED } from '../figures/wanted.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { period } from '../periods/periods.ts';
import { statedDate, statedFigure, statedRole } from '../statements/shared-statements.ts';
import { evidence, stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { elementBase, longText } from './element-base.ts';

export function delegation(node: Ast.Delegation, context: ConversionContext): Delegation | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'delegation', statements.all('Text', longText));
  return (
    base && {
      ...base,
      ends: statements.one('DelegationEnds', ends),
      functions: statements.all('Functions', (one) => {
        evidence(context, one);
        return one.functions;
      }),
      budget: statements.one('Budget', budget),
      staff: statements.one('Staff', statedFigure(WANTED.staff)),
      effective: statements.one('Effective', statedDate),
      accountable: statements.one('Accountable', statedRole),
    }
  );
}

function ends(node: Ast.DelegationEnds, context: ConversionContext): Delegation['ends'] {
  const delegator = reference(context, node.delegator, REFERENCE_KINDS.organisation);
  const delegate = reference(context, node.delegate, REFERENCE_KINDS.payer);
  return stated(context, node, delegator && delegate && { delegator, delegate });
}

function budget(node: Ast.Budget, context: ConversionContext): Delegation['budget'] {
  const value = figure(context, node.figure, WANTED.money, node.exact ? 'exact' : 'printed');
  const when = period(context, node.period);
  return stated(context, node, value && { figure: value, period: when });
}
