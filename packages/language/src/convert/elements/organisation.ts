import type { Organisation, OrganisationKind } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { code, lead, population, region } from '../statements/body-statements.ts';
import { statedDate, statedWord } from '../statements/shared-statements.ts';
import { stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { elementBase, longText } from './element-base.ts';

export function organisation(node: Ast.Organisation, context: ConversionContext): Organisation | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'organisation', statements.all('Text', longText));
  return (
    base && {
      ...base,
      organisationKind: statements.one('OrganisationKindStatement', (one) =>
        statedWord<OrganisationKind>(context, one, one.kind),
      ),
      ods: statements.one('Ods', code),
      code: statements.one('Code', code),
      region: statements.one('Region', region),
      population: statements.one('Population', population),
      opened: statements.one('Opened', statedDate),
      closed: statements.one('Closed', statedDate),
      successor: statements.one('Successor', (one) =>
        stated(context, one, reference(context, one.organisation, REFERENCE_KINDS.organisation)),
      ),
      lead: statements.one('Lead', lead),
    }
  );
}
