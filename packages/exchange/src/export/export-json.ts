import { type Json, planToJson, type Statement, type Term, toJson } from '@stplan/model';
import type { ExportInput } from './export-input.ts';
import { findingRows } from './sheets/findings.ts';

/** The version of the form of an export; it changes when a reader must. */
const FORM_VERSION = 1;

/**
 * A plan with its statements and findings as JSON, in the form of `schema/export.schema.json`. The plan in it has the
 * form of `stplan-plan.schema.json`. Figures are texts, never JSON numbers.
 */
export function exportJson(input: ExportInput): string {
  const { plan, statements, texts } = input;
  const findings = findingRows(input).map(([severity = '', rule = '', place = '', message = '', help = '']) => ({
    severity,
    rule,
    place,
    message,
    help,
  }));
  const document: Json = {
    formVersion: FORM_VERSION,
    plan: planToJson(plan, texts),
    statements: toJson(statements.map(withPlainTerms), texts),
    findings,
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** A statement whose terms say where they stand, without the derivations below them: `stplan explain` shows those. */
function withPlainTerms({ lhs, rhs, ...statement }: Statement) {
  return { ...statement, lhs: lhs.map(plainTerm), rhs: rhs.map(plainTerm) };
}

function plainTerm({ origin, ...term }: Term) {
  const { form, span } = origin;
  return { ...term, origin: form === 'stated' ? { form, span } : { form, operation: origin.operation, span } };
}
