import type { SignOff } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { date } from '../periods/date.ts';
import { statedWord } from '../statements/shared-statements.ts';
import { stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { longText, namedBase } from './element-base.ts';

/** A sign-off bears the name of its organisation. */
export function signOff(node: Ast.SignOff, context: ConversionContext): SignOff | undefined {
  const organisation = reference(context, node.organisation, REFERENCE_KINDS.organisation);
  const statements = sortStatements(context, node.statements);
  const texts = statements.all('Text', longText);
  const decision = statements.one('SignOffDecision', decided);
  const reason = statements.one('Reason', longText);
  const financeConfidence = statements.one('FinanceConfidence', (one) =>
    statedWord<'high' | 'medium' | 'low'>(context, one, one.rating),
  );
  if (organisation === undefined) return undefined;
  const base = namedBase(context, node, 'sign-off', organisation.name, organisation.span, texts);
  return { ...base, organisation, decision, reason, financeConfidence };
}

function decided(node: Ast.SignOffDecision, context: ConversionContext): SignOff['decision'] {
  const on = date(context, node.date);
  return stated(context, node, node.decision && { decision: node.decision, date: on, body: node.body });
}
