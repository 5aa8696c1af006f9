import type { BedTestCondition, ChangeStageName, FourTestName, ServiceChange, TestResult } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { figure } from '../figures/figure.ts';
import { WANTED } from '../figures/wanted.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { date } from '../periods/date.ts';
import { dateRange } from '../periods/date-range.ts';
import { needs, owner, programmeOf } from '../statements/shared-statements.ts';
import { evidence, stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { countTable } from '../tables/count-table.ts';
import { elementBase, longText } from './element-base.ts';

export function serviceChange(node: Ast.ServiceChange, context: ConversionContext): ServiceChange | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'service change', statements.all('Text', longText));
  return (
    base && {
      ...base,
      owner: statements.one('Owner', owner),
      programme: statements.one('ProgrammeOf', programmeOf),
      sites: statements.all('Sites', (one) => {
        evidence(context, one);
        return one.sites;
      }),
      siteChanges: statements.all('SiteChange', siteChange),
      tests: statements.all('FourTest', fourTest),
      bedTest: statements.one('BedTest', bedTest),
      stages: statements.all('ChangeStage', stage),
      counts: statements.all('CountTable', countTable),
      needs: statements.all('Needs', needs),
    }
  );
}

function siteChange(
  node: Ast.SiteChange,
  context: ConversionContext,
): ServiceChange['siteChanges'][number] | undefined {
  const { action, title } = node;
  const value = figure(context, node.figure, WANTED.anything);
  const subject = reference(context, node.subject, REFERENCE_KINDS.subject);
  const on = date(context, node.date);
  return stated(context, node, title === undefined ? undefined : { action, title, figure: value, subject, date: on });
}

function fourTest(node: Ast.FourTest, context: ConversionContext): ServiceChange['tests'][number] | undefined {
  const test = node.test as FourTestName | undefined;
  const result = node.result as TestResult | undefined;
  return stated(context, node, test && result && { test, result, evidence: node.evidence });
}

function bedTest(node: Ast.BedTest, context: ConversionContext): ServiceChange['bedTest'] {
  const condition = node.condition as BedTestCondition | undefined;
  const result = node.result as TestResult | undefined;
  return stated(context, node, result && { condition, result, evidence: node.evidence });
}

function stage(node: Ast.ChangeStage, context: ConversionContext): ServiceChange['stages'][number] | undefined {
  const { start, end } = dateRange(context, node.date, node.end);
  const name = node.title ?? (node.stage as ChangeStageName | undefined);
  return stated(
    context,
    node,
    name === undefined ? undefined : start && { stage: name, date: start, end, status: node.status },
  );
}
