import type { Contract, ContractForm, ContractStatus, Ref } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { share } from '../figures/share.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { date } from '../periods/date.ts';
import { marginalCost } from '../statements/marginal-cost.ts';
import { listed, statedDate, statedWord } from '../statements/shared-statements.ts';
import { evidence, stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { contractValue } from '../tables/contract-value.ts';
import { countTable } from '../tables/count-table.ts';
import { moneyTable } from '../tables/table-measure.ts';
import { elementBase, longText } from './element-base.ts';

const VALUE = moneyTable('The value of a contract');

export function contract(node: Ast.Contract, context: ConversionContext): Contract | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'contract', statements.all('Text', longText));
  const between = statements.one('ContractParties', parties);
  return (
    base && {
      ...base,
      commissioner: between?.commissioner,
      provider: between?.provider,
      form: statements.one('ContractForm', (one) => statedWord<ContractForm>(context, one, one.form)),
      status: statements.one('ContractStatusStatement', status),
      includes: statements.all('ContractIncludes', (one) =>
        listed(context, one, one.elements, REFERENCE_KINDS.movement),
      ),
      values: statements.all('ContractValue', contractValue(VALUE)),
      counts: statements.all('CountTable', countTable),
      marginalCosts: statements.all('MarginalCost', marginalCost),
      riskShares: statements.all('RiskShare', riskShare),
      starts: statements.one('Starts', statedDate),
      ends: statements.one('Ends', statedDate),
    }
  );
}

type Parties = {
  readonly commissioner: Ref<'organisation'> | undefined;
  readonly provider: Ref<'organisation'> | undefined;
};

function parties(node: Ast.ContractParties, context: ConversionContext): Parties {
  const commissioner = reference(context, node.commissioner, REFERENCE_KINDS.organisation);
  const provider = reference(context, node.provider, REFERENCE_KINDS.organisation);
  evidence(context, node);
  return { commissioner, provider };
}

function status(node: Ast.ContractStatusStatement, context: ConversionContext): Contract['status'] {
  const on = date(context, node.date);
  return stated(
    context,
    node,
    node.status === undefined ? undefined : { status: node.status as ContractStatus, date: on },
  );
}

function riskShare(node: Ast.RiskShare, context: ConversionContext): Contract['riskShares'][number] | undefined {
  const organisation = reference(context, node.organisation, REFERENCE_KINDS.organisation);
  const part = share(context, node, node.share);
  return stated(context, node, organisation && part && { kind: node.kind, organisation, share: part });
}
