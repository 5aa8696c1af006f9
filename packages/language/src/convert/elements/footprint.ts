import type { Footprint } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { code, lead, population, region, sharedMember } from '../statements/body-statements.ts';
import { listed, statedDate } from '../statements/shared-statements.ts';
import { stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { elementBase, longText } from './element-base.ts';

export function footprint(node: Ast.Footprint, context: ConversionContext): Footprint | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'footprint', statements.all('Text', longText));
  return (
    base && {
      ...base,
      code: statements.one('Code', code),
      region: statements.one('Region', region),
      population: statements.one('Population', population),
      members: statements.all('Members', (one) => listed(context, one, one.members, REFERENCE_KINDS.organisation)),
      shares: statements.all('SharedMember', sharedMember),
      places: statements.all('Places', (one) => listed(context, one, one.places, REFERENCE_KINDS.place)),
      lead: statements.one('Lead', lead),
      governance: statements.one('Governance', (one) => stated(context, one, one.model)),
      opened: statements.one('Opened', statedDate),
      closed: statements.one('Closed', statedDate),
      successor: statements.one('Successor', (one) =>
        stated(context, one, reference(context, one.organisation, REFERENCE_KINDS.organisation)),
      ),
    }
  );
}
