import type { Confidence, Efficiency, EfficiencyKind, Stage } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { share } from '../figures/share.ts';
import { WANTED } from '../figures/wanted.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { spanOf } from '../place.ts';
import { marginalCost } from '../statements/marginal-cost.ts';
import { phasing } from '../statements/phasing.ts';
import {
  amounts,
  needs,
  owner,
  programmeOf,
  recurrence,
  statedDate,
  statedFigure,
  statedWord,
} from '../statements/shared-statements.ts';
import { evidence, stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { countTable } from '../tables/count-table.ts';
import { movementTable } from '../tables/movement-table.ts';
import { singleSeries } from '../tables/single-series.ts';
import { moneyTable } from '../tables/table-measure.ts';
import { elementBase, longText } from './element-base.ts';

const EFFECT = moneyTable('The effect', true);
const ACTUAL = moneyTable('The row of actuals');

export function efficiency(node: Ast.Efficiency, context: ConversionContext): Efficiency | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'efficiency', statements.all('Text', longText));
  return (
    base && {
      ...base,
      owner: statements.one('Owner', owner),
      programme: statements.one('ProgrammeOf', programmeOf),
      efficiencyKind: statements.one('EfficiencyKindStatement', (one) =>
        statedWord<EfficiencyKind>(context, one, one.kind),
      ),
      theme: statements.one('ThemeOf', (one) =>
        stated(context, one, reference(context, one.theme, REFERENCE_KINDS.theme)),
      ),
      recurrent: statements.one('Recurrence', recurrence),
      releasing: statements.one('Releasing', (one) =>
        statedWord<'cash releasing' | 'cost avoidance'>(context, one, one.effect),
      ),
      stage: statements.one('Stage', (one) => statedWord<Stage>(context, one, one.stage)),
      confidence: statements.one('Confidence', confidence),
      starts: statements.one('Starts', statedDate),
      ends: statements.one('Ends', statedDate),
      fullYearEffect: statements.one('FullYearEffect', statedFigure(WANTED.money)),
      effects: statements.all('EffectTable', movementTable(EFFECT)),
      saves: statements.all('Saves', amounts),
      counts: statements.all('CountTable', countTable),
      marginalCosts: statements.all('MarginalCost', marginalCost),
      phasing: statements.one('Phasing', phasing),
      needs: statements.all('Needs', needs),
      actual: statements.one('ActualTable', actual),
    }
  );
}

function confidence(node: Ast.Confidence, context: ConversionContext): Efficiency['confidence'] {
  const part = share(context, node, node.share);
  const value: Confidence | undefined = part ? { share: part } : node.rating && { rating: node.rating };
  return stated(context, node, value);
}

function actual(node: Ast.ActualTable, context: ConversionContext): Efficiency['actual'] {
  evidence(context, node);
  return { series: singleSeries(context, node, ACTUAL), span: spanOf(context, node) };
}
