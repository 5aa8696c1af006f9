import type { Place } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { code, lead, population } from '../statements/body-statements.ts';
import { listed } from '../statements/shared-statements.ts';
import { sortStatements } from '../statements/statements.ts';
import { elementBase, longText } from './element-base.ts';

export function place(node: Ast.Place, context: ConversionContext): Place | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'place', statements.all('Text', longText));
  return (
    base && {
      ...base,
      code: statements.one('Code', code),
      population: statements.one('Population', population),
      members: statements.all('Members', (one) => listed(context, one, one.members, REFERENCE_KINDS.organisation)),
      lead: statements.one('Lead', lead),
    }
  );
}
