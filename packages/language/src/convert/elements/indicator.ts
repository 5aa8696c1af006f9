import type { Indicator, Measure } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { WANTED } from '../figures/wanted.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { spanOf } from '../place.ts';
import { report } from '../report.ts';
import { statedFigure, statedWord } from '../statements/shared-statements.ts';
import { stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { readUnitName } from '../tables/table-measure.ts';
import { trajectory } from '../tables/trajectory.ts';
import { elementBase, longText } from './element-base.ts';

export function indicator(node: Ast.Indicator, context: ConversionContext): Indicator | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'indicator', statements.all('Text', longText));
  let measure: Measure | undefined;
  const unit = statements.one('IndicatorUnit', (one) => {
    measure ??= unitOf(context, one);
    return stated(context, one, measure?.unit);
  });
  return (
    base && {
      ...base,
      unit,
      direction: statements.one('Direction', (one) => statedWord<'higher' | 'lower'>(context, one, one.direction)),
      standard: statements.one('Standard', statedFigure(WANTED.anything, true)),
      subject: statements.one('MeasuredAt', (one) =>
        stated(context, one, reference(context, one.subject, REFERENCE_KINDS.subject)),
      ),
      trajectory: statements.one('Trajectory', trajectory(measure)),
    }
  );
}

function unitOf(context: ConversionContext, node: Ast.IndicatorUnit): Measure | undefined {
  const measure = node.unit === undefined ? undefined : readUnitName(node.unit);
  if (measure === undefined && node.unit !== undefined) {
    report(context, 'language/unreadable-figure', {
      message: `“${node.unit}” is not a unit.`,
      span: spanOf(context, node),
    });
  }
  return measure;
}
