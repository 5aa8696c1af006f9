import type { Milestone, MilestoneStatus } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { figure } from '../figures/figure.ts';
import { WANTED } from '../figures/wanted.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { date } from '../periods/date.ts';
import { spanOf } from '../place.ts';
import { owner, programmeOf, statedDate, statedFigure } from '../statements/shared-statements.ts';
import { evidence, stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { elementBase, longText } from './element-base.ts';

export function milestone(node: Ast.Milestone, context: ConversionContext): Milestone | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'milestone', statements.all('Text', longText));
  return (
    base && {
      ...base,
      owner: statements.one('Owner', owner),
      programme: statements.one('ProgrammeOf', programmeOf),
      due: statements.one('Due', statedDate),
      starts: statements.one('Starts', statedDate),
      takes: statements.one('Takes', statedFigure(WANTED.time)),
      after: statements.all('After', after),
      status: statements.one('MilestoneStatusStatement', status),
      evidence: statements.all('EvidenceOfDelivery', longText),
    }
  );
}

function after(node: Ast.After, context: ConversionContext): Milestone['after'] {
  const found = (node.predecessors ?? []).flatMap((one) => {
    const before = reference(context, one.milestone, REFERENCE_KINDS.milestone);
    const lag = figure(context, one.lag, WANTED.time);
    return before === undefined ? [] : { milestone: before, lag, span: spanOf(context, one) };
  });
  evidence(context, node);
  return found;
}

function status(node: Ast.MilestoneStatusStatement, context: ConversionContext): Milestone['status'] {
  const on = date(context, node.date);
  const value = node.status as MilestoneStatus | undefined;
  return stated(context, node, value && { status: value, date: on });
}
