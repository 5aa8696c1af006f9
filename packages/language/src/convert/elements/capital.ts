import type { BusinessCase, Capital, Disposal, Stated } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { figure } from '../figures/figure.ts';
import { share } from '../figures/share.ts';
import { WANTED } from '../figures/wanted.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { date } from '../periods/date.ts';
import { spanOf } from '../place.ts';
import { needs, owner, programmeOf, statedDate, statedFigure } from '../statements/shared-statements.ts';
import { stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { sourcesTable, usesTable } from '../tables/capital-tables.ts';
import { movementTable } from '../tables/movement-table.ts';
import { moneyTable } from '../tables/table-measure.ts';
import { elementBase, longText } from './element-base.ts';

const REVENUE = moneyTable('The table of revenue consequences', true);

export function capital(node: Ast.Capital, context: ConversionContext): Capital | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'capital', statements.all('Text', longText));
  return (
    base && {
      ...base,
      owner: statements.one('Owner', owner),
      programme: statements.one('ProgrammeOf', programmeOf),
      businessCases: statements.all('BusinessCase', businessCase),
      approval: statements.one('Approval', approval),
      uses: statements.one('UsesTable', usesTable),
      sources: statements.one('SourcesTable', sourcesTable),
      requested: statements.one('Requested', amountOn),
      awarded: statements.one('Awarded', amountOn),
      revenue: statements.all('RevenueTable', movementTable(REVENUE)),
      disposals: statements.all('Disposal', disposal),
      buildTime: statements.one('BuildTime', statedFigure(WANTED.time)),
      inUse: statements.one('InUse', statedDate),
      life: statements.one('AssetLife', statedFigure(WANTED.time)),
      charge: statements.one('CapitalCharge', (one) => stated(context, one, share(context, one, one.share))),
      starts: statements.one('Starts', statedDate),
      needs: statements.all('Needs', needs),
    }
  );
}

function businessCase(node: Ast.BusinessCase, context: ConversionContext): Stated<BusinessCase> | undefined {
  const steps = (node.steps ?? []).flatMap((step) => {
    const on = date(context, step.date);
    return on === undefined ? [] : { status: step.status, date: on, span: spanOf(context, step) };
  });
  return stated(context, node, { stage: node.stage, steps });
}

function approval(node: Ast.Approval, context: ConversionContext): Capital['approval'] {
  const body = reference(context, node.body, REFERENCE_KINDS.organisation);
  const on = date(context, node.date);
  return stated(context, node, body && { body, status: node.status, date: on });
}

function amountOn(node: Ast.Requested | Ast.Awarded, context: ConversionContext): Capital['requested'] {
  const amount = figure(context, node.figure, WANTED.money, node.exact ? 'exact' : 'printed');
  const on = date(context, node.date);
  return stated(context, node, amount && { figure: amount, date: on });
}

function disposal(node: Ast.Disposal, context: ConversionContext): Disposal {
  const statements = sortStatements(context, node.statements);
  statements.all('Text', longText);
  return {
    title: node.title,
    receipt: statements.one('Receipt', statedFigure(WANTED.money)),
    date: statements.one('DisposalDate', statedDate),
    homes: statements.one('Homes', statedFigure(WANTED.homes)),
    span: spanOf(context, node),
  };
}
