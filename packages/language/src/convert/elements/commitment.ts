import type { Commitment } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { figure } from '../figures/figure.ts';
import { WANTED } from '../figures/wanted.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { date } from '../periods/date.ts';
import { period } from '../periods/periods.ts';
import { listed, owner, programmeOf, statedDate } from '../statements/shared-statements.ts';
import { stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { trajectory } from '../tables/trajectory.ts';
import { elementBase, longText } from './element-base.ts';

export function commitment(node: Ast.Commitment, context: ConversionContext): Commitment | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'commitment', statements.all('Text', longText));
  return (
    base && {
      ...base,
      owner: statements.one('Owner', owner),
      programme: statements.one('ProgrammeOf', programmeOf),
      answers: statements.all('Answers', (one) => listed(context, one, one.priorities, REFERENCE_KINDS.priority)),
      due: statements.one('Due', statedDate),
      indicator: statements.one('IndicatorOf', (one) =>
        stated(context, one, reference(context, one.indicator, REFERENCE_KINDS.indicator)),
      ),
      baseline: statements.one('Baseline', baseline),
      target: statements.one('Target', target),
      trajectory: statements.one('Trajectory', trajectory()),
      deliveredBy: statements.all('DeliveredBy', (one) =>
        listed(context, one, one.elements, REFERENCE_KINDS.deliverer),
      ),
      fundedBy: statements.all('FundedBy', (one) => listed(context, one, one.elements, REFERENCE_KINDS.funder)),
    }
  );
}

/** A baseline was measured, so its digits are rounded as printed. */
function baseline(node: Ast.Baseline, context: ConversionContext): Commitment['baseline'] {
  const value = figure(context, node.figure, WANTED.anything, node.exact ? 'exact' : 'printed');
  const when = period(context, node.period);
  return stated(context, node, value && { figure: value, period: when });
}

/** A target is set, so a percentage is meant as it stands. */
function target(node: Ast.Target, context: ConversionContext): Commitment['target'] {
  const value = figure(context, node.figure, WANTED.anything, node.exact ? 'exact' : 'input');
  const by = date(context, node.date);
  return stated(context, node, value && { figure: value, by });
}
