import type { PooledBudget } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { sharedMember } from '../statements/body-statements.ts';
import { owner } from '../statements/shared-statements.ts';
import { sortStatements } from '../statements/statements.ts';
import { contractValue } from '../tables/contract-value.ts';
import { movementTable } from '../tables/movement-table.ts';
import { moneyTable } from '../tables/table-measure.ts';
import { elementBase, longText } from './element-base.ts';

const EFFECT = moneyTable('The effect', true);
const BUDGET = moneyTable('The budget');

export function pooledBudget(node: Ast.PooledBudget, context: ConversionContext): PooledBudget | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'pooled budget', statements.all('Text', longText));
  return (
    base && {
      ...base,
      owner: statements.one('Owner', owner),
      shares: statements.all('SharedMember', sharedMember),
      effects: statements.all('EffectTable', movementTable(EFFECT)),
      budgets: statements.all('BudgetTable', contractValue(BUDGET)),
    }
  );
}
