import type { Programme } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { listed, owner, statedRole } from '../statements/shared-statements.ts';
import { sortStatements } from '../statements/statements.ts';
import { elementBase, longText } from './element-base.ts';

export function programme(node: Ast.Programme, context: ConversionContext): Programme | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'programme', statements.all('Text', longText));
  return (
    base && {
      ...base,
      owner: statements.one('Owner', owner),
      sponsor: statements.one('Sponsor', statedRole),
      lead: statements.one('ProgrammeLead', statedRole),
      milestones: statements.all('ProgrammeMilestones', (one) =>
        listed(context, one, one.milestones, REFERENCE_KINDS.milestone),
      ),
      schemes: statements.all('ProgrammeSchemes', (one) => listed(context, one, one.schemes, REFERENCE_KINDS.movement)),
    }
  );
}
