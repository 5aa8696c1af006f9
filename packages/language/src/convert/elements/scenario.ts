import type { Override, Scenario } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { figure } from '../figures/figure.ts';
import { WANTED } from '../figures/wanted.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { date } from '../periods/date.ts';
import { period } from '../periods/periods.ts';
import { stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { elementBase, longText } from './element-base.ts';

export function scenario(node: Ast.Scenario, context: ConversionContext): Scenario | undefined {
  const statements = sortStatements(context, node.overrides);
  const base = elementBase(context, node, 'scenario', statements.all('Text', longText));
  const on = reference(context, node.base, REFERENCE_KINDS.scenario);
  const overrides = statements.all('SetFigure', override);
  return base && { ...base, base: on, overrides };
}

function override(node: Ast.SetFigure, context: ConversionContext): Override | undefined {
  const element = reference(context, node.element, REFERENCE_KINDS.named);
  const when = period(context, node.period);
  const to = target(context, node);
  const { measure, title } = node;
  return stated(context, node, element && to && { element, measure, title, period: when, to });
}

/** What is assumed instead was never printed anywhere, so its figures are not rounded. */
function target(context: ConversionContext, node: Ast.SetFigure): Override['value']['to'] | undefined {
  if (node.delayed) {
    const delay = figure(context, node.delay, WANTED.time, 'exact');
    return delay && { form: 'delay', delay };
  }
  const on = date(context, node.date);
  if (on !== undefined) return { form: 'date', date: on };
  const value = figure(context, node.figure, WANTED.anything, 'exact');
  return value && { form: 'figure', figure: value };
}
