import type { Investment } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { phasing } from '../statements/phasing.ts';
import { amounts, listed, needs, owner, programmeOf, recurrence, statedDate } from '../statements/shared-statements.ts';
import { sortStatements } from '../statements/statements.ts';
import { countTable } from '../tables/count-table.ts';
import { movementTable } from '../tables/movement-table.ts';
import { moneyTable } from '../tables/table-measure.ts';
import { elementBase, longText } from './element-base.ts';

const EFFECT = moneyTable('The effect', true);

export function investment(node: Ast.Investment, context: ConversionContext): Investment | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'investment', statements.all('Text', longText));
  return (
    base && {
      ...base,
      owner: statements.one('Owner', owner),
      programme: statements.one('ProgrammeOf', programmeOf),
      recurrent: statements.one('Recurrence', recurrence),
      starts: statements.one('Starts', statedDate),
      ends: statements.one('Ends', statedDate),
      effects: statements.all('EffectTable', movementTable(EFFECT)),
      costs: statements.all('Costs', amounts),
      supports: statements.all('Supports', (one) => listed(context, one, one.elements, REFERENCE_KINDS.supportable)),
      needs: statements.all('Needs', needs),
      phasing: statements.one('Phasing', phasing),
      counts: statements.all('CountTable', countTable),
    }
  );
}
