import type { ReportDefinition, ReportSection } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { sortStatements } from '../statements/statements.ts';
import { elementBase, longText } from './element-base.ts';

export function reportDefinition(node: Ast.Report, context: ConversionContext): ReportDefinition | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'report', statements.all('Text', longText));
  return (
    base && {
      ...base,
      sections: statements.all('ReportSections', ({ sections }) => sections as ReportSection[]),
      organisation: statements.one('ReportOrganisation', (one) =>
        reference(context, one.organisation, REFERENCE_KINDS.organisation),
      ),
      audience: statements.one('ReportAudience', ({ audience }) => audience),
      scenario: statements.one('ReportScenario', (one) => reference(context, one.scenario, REFERENCE_KINDS.scenario)),
    }
  );
}
