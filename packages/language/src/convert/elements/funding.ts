import type { ConditionKind, Funding, FundingKind, TestResult } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { phasing } from '../statements/phasing.ts';
import { amounts, listed, needs, recurrence, statedDate, statedWord } from '../statements/shared-statements.ts';
import { stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { movementTable } from '../tables/movement-table.ts';
import { moneyTable } from '../tables/table-measure.ts';
import { elementBase, longText } from './element-base.ts';

const EFFECT = moneyTable('The effect', true);

export function funding(node: Ast.Funding, context: ConversionContext): Funding | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'funding', statements.all('Text', longText));
  return (
    base && {
      ...base,
      fundingKind: statements.one('FundingKindStatement', (one) => statedWord<FundingKind>(context, one, one.kind)),
      paidBy: statements.one('PaidBy', (one) =>
        stated(context, one, reference(context, one.organisation, REFERENCE_KINDS.organisation)),
      ),
      conditions: statements.all('Condition', condition),
      recurrent: statements.one('Recurrence', recurrence),
      starts: statements.one('Starts', statedDate),
      ends: statements.one('Ends', statedDate),
      effects: statements.all('EffectTable', movementTable(EFFECT)),
      receives: statements.all('Receives', amounts),
      supports: statements.all('Supports', (one) => listed(context, one, one.elements, REFERENCE_KINDS.supportable)),
      needs: statements.all('Needs', needs),
      phasing: statements.one('Phasing', phasing),
    }
  );
}

function condition(node: Ast.Condition, context: ConversionContext): Funding['conditions'][number] | undefined {
  const { title } = node;
  const kind = node.condition as ConditionKind | undefined;
  return stated(context, node, kind && { condition: kind, title, result: node.result as TestResult | undefined });
}
