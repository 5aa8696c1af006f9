import type { Agreement } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { listed, statedDate } from '../statements/shared-statements.ts';
import { stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { elementBase, longText } from './element-base.ts';

export function agreement(node: Ast.Agreement, context: ConversionContext): Agreement | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'agreement', statements.all('Text', longText));
  return (
    base && {
      ...base,
      model: statements.one('Governance', (one) => stated(context, one, one.model)),
      members: statements.all('Members', (one) => listed(context, one, one.members, REFERENCE_KINDS.organisation)),
      decisions: statements.all('Decides', (one) =>
        stated(context, one, one.matter === undefined ? undefined : { matter: one.matter, body: one.body }),
      ),
      signed: statements.one('SignedOn', statedDate),
      starts: statements.one('Starts', statedDate),
      ends: statements.one('Ends', statedDate),
    }
  );
}
