import type { Transfer } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { spanOf } from '../place.ts';
import { statedDate } from '../statements/shared-statements.ts';
import { evidence, stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { movementTable } from '../tables/movement-table.ts';
import { singleSeries } from '../tables/single-series.ts';
import { moneyTable } from '../tables/table-measure.ts';
import { elementBase, longText } from './element-base.ts';

const EFFECT = moneyTable('The effect', true);
const AMOUNT = moneyTable('The amount');

export function transfer(node: Ast.Transfer, context: ConversionContext): Transfer | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'transfer', statements.all('Text', longText));
  return (
    base && {
      ...base,
      ends: statements.one('TransferEnds', ends),
      amount: statements.one('TransferAmount', amount),
      effects: statements.all('EffectTable', movementTable(EFFECT)),
      repaid: statements.one('Repaid', statedDate),
    }
  );
}

function ends(node: Ast.TransferEnds, context: ConversionContext): Transfer['ends'] {
  const payer = reference(context, node.payer, REFERENCE_KINDS.payer);
  const payee = reference(context, node.payee, REFERENCE_KINDS.payer);
  return stated(context, node, { payer, payee });
}

function amount(node: Ast.TransferAmount, context: ConversionContext): Transfer['amount'] {
  const { citations } = evidence(context, node);
  const basis = node.basis as NonNullable<Transfer['amount']>['basis'];
  return { series: singleSeries(context, node, AMOUNT), basis, citations, span: spanOf(context, node) };
}
