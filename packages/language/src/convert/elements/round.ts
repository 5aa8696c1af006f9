import { compare, type Exact, type LimitName, type Rating, type Round } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { figure } from '../figures/figure.ts';
import { share } from '../figures/share.ts';
import { WANTED, type WantedFigure } from '../figures/wanted.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { dateRange } from '../periods/date-range.ts';
import { periods } from '../periods/periods.ts';
import { type Placed, spanOf, textOf } from '../place.ts';
import { report } from '../report.ts';
import { listed, statedDate } from '../statements/shared-statements.ts';
import { stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { elementBase, longText } from './element-base.ts';
import { roundStage } from './round-stage.ts';

export function round(node: Ast.Round, context: ConversionContext): Round | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'round', statements.all('Text', longText));
  return (
    base && {
      ...base,
      period: statements.one('RoundPeriod', (one) => stated(context, one, periods(context, one.period))),
      rolling: node.statements.some((one) => one.$type === 'RoundPeriod' && one.rolling),
      mustDos: statements.all('MustDos', (one) => listed(context, one, one.priorities, REFERENCE_KINDS.priority)),
      successMeasures: statements.all('SuccessMeasures', (one) =>
        listed(context, one, one.indicators, REFERENCE_KINDS.indicator),
      ),
      contractDeadline: statements.one('ContractDeadline', statedDate),
      preElectionPeriods: statements.all('PreElectionPeriod', preElectionPeriod),
      fundWeights: statements.all('FundWeight', fundWeight),
      fundPhasing: statements.one('FundPhasing', fundPhasing),
      ratings: statements.all('RatingShare', ratingShare),
      limits: statements.all('RoundLimit', roundLimit),
      bedTestFrom: statements.one('BedTestFrom', statedDate),
      fourTestsFrom: statements.one('FourTestsFrom', statedDate),
      changeStages: statements.all('RoundStage', roundStage),
      operatingContribution: statements.one('OperatingContribution', operatingContribution),
      capitalRoutes: statements.all('CapitalRoute', capitalRoute),
    }
  );
}

type Item<K extends 'preElectionPeriods' | 'fundWeights' | 'ratings' | 'limits' | 'capitalRoutes'> =
  | Round[K][number]
  | undefined;

function preElectionPeriod(node: Ast.PreElectionPeriod, context: ConversionContext): Item<'preElectionPeriods'> {
  const { title } = node;
  const { start, end } = dateRange(context, node.start, node.end);
  return stated(context, node, title === undefined ? undefined : start && end && { title, start, end });
}

function fundWeight(node: Ast.FundWeight, context: ConversionContext): Item<'fundWeights'> {
  const { title } = node;
  const part = share(context, node, node.share);
  return stated(context, node, title === undefined ? undefined : part && { title, share: part });
}

function fundPhasing(node: Ast.FundPhasing, context: ConversionContext): Round['fundPhasing'] {
  const shares = (node.shares ?? []).map((text) => share(context, node, text));
  return stated(context, node, shares.includes(undefined) ? undefined : (shares as Exact[]));
}

function ratingShare(node: Ast.RatingShare, context: ConversionContext): Item<'ratings'> {
  const part = share(context, node, node.share);
  return stated(context, node, part && { rating: node.rating as Rating, share: part });
}

function roundLimit(node: Ast.RoundLimit, context: ConversionContext): Item<'limits'> {
  const { from, to } = limits(context, node, node.figure, node.upper, WANTED.anything);
  return stated(context, node, from && { limit: node.limit as LimitName, figure: from, upper: to });
}

function operatingContribution(
  node: Ast.OperatingContribution,
  context: ConversionContext,
): Round['operatingContribution'] {
  const { from, to } = limits(context, node, node.figure, node.upper, WANTED.money);
  return stated(context, node, from && to && { from, to });
}

/** What a round sets is meant as it stands, not rounded. */
function limits(
  context: ConversionContext,
  node: Placed,
  low: Ast.Figure,
  high: Ast.Figure | undefined,
  wanted: WantedFigure,
) {
  const [from, to] = [figure(context, low, wanted, 'exact'), figure(context, high, wanted, 'exact')];
  if (from && to && compare(from.value, to.value) > 0) {
    const [one, other] = [textOf(context, from.span), textOf(context, to.span)];
    report(context, 'language/range-order', {
      message: `${one} to ${other} ends before it begins.`,
      span: spanOf(context, node),
    });
  }
  return { from, to };
}

function capitalRoute(node: Ast.CapitalRoute, context: ConversionContext): Item<'capitalRoutes'> {
  const { title } = node;
  const over = figure(context, node.figure, WANTED.money, 'exact');
  const body = reference(context, node.body, REFERENCE_KINDS.organisation);
  return stated(context, node, title === undefined ? undefined : { title, over, body });
}
