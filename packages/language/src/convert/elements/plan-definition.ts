import type { CalendarDate, PlanDefinition, PlanVersion, SeveritySetting, Stated } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { WANTED } from '../figures/wanted.ts';
import { reference, references } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { date } from '../periods/date.ts';
import { period, years } from '../periods/periods.ts';
import { spanOf, textOf } from '../place.ts';
import { report } from '../report.ts';
import { statedDate, statedFigure } from '../statements/shared-statements.ts';
import { stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { elementBase, longText } from './element-base.ts';

export function planDefinition(node: Ast.PlanDefinition, context: ConversionContext): PlanDefinition | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'plan');
  return (
    base && {
      ...base,
      round: statements.one('PlanRound', (one) =>
        stated(context, one, reference(context, one.round, REFERENCE_KINDS.round)),
      ),
      footprint: statements.one('PlanFootprint', (one) =>
        stated(context, one, reference(context, one.footprint, REFERENCE_KINDS.footprint)),
      ),
      baseline: statements.one('PlanBaseline', baseline),
      period: statements.one('PlanPeriod', planPeriod),
      asAt: statements.one('PlanDate', statedDate) as Stated<CalendarDate> | undefined,
      version: statements.one('PlanVersion', (one) => stated(context, one, version(context, one))),
      materiality: statements.one('PlanMateriality', statedFigure(WANTED.money, true)),
      severities: statements.all('PlanSeverity', (one) =>
        stated(
          context,
          one,
          one.rule === undefined ? undefined : { rule: one.rule, severity: one.severity as SeveritySetting },
        ),
      ),
      summaries: statements.all('PlanSummary', longText),
    }
  );
}

function baseline(node: Ast.PlanBaseline, context: ConversionContext): PlanDefinition['baseline'] {
  const year = period(context, node.period);
  if (year !== undefined && year.kind !== 'year') {
    const span = spanOf(context, node.period);
    report(context, 'language/financial-year-wanted', {
      message: `The baseline is a financial year, not ${textOf(context, span)}.`,
      help: 'Write it as 2016/17.',
      span,
    });
  }
  return stated(context, node, year?.kind === 'year' ? { start: year.start } : undefined);
}

function planPeriod(node: Ast.PlanPeriod, context: ConversionContext): PlanDefinition['period'] {
  const all = years(context, node.period);
  const [first, last] = [all[0], all.at(-1)];
  return stated(context, node, first && last && { first, last });
}

function version(context: ConversionContext, node: Ast.PlanVersion): PlanVersion | undefined {
  const approvers = references(context, node.approvers, REFERENCE_KINDS.organisation);
  const on = date(context, node.date);
  if (node.version === undefined) return undefined;
  return { version: node.version, status: node.status as PlanVersion['status'], date: on, approvers };
}
