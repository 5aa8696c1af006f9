import type { Risk } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { figure } from '../figures/figure.ts';
import { WANTED } from '../figures/wanted.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { period } from '../periods/periods.ts';
import { spanOf } from '../place.ts';
import { report } from '../report.ts';
import { listed, owner, programmeOf, statedWord } from '../statements/shared-statements.ts';
import { stated } from '../statements/stated.ts';
import { sortStatements } from '../statements/statements.ts';
import { elementBase, longText } from './element-base.ts';

export function risk(node: Ast.Risk, context: ConversionContext): Risk | undefined {
  const statements = sortStatements(context, node.statements);
  const base = elementBase(context, node, 'risk', statements.all('Text', longText));
  const scores = statements.all('RiskScore', (one) => ({ mitigated: one.mitigated, score: score(one, context) }));
  return (
    base && {
      ...base,
      owner: statements.one('Owner', owner),
      programme: statements.one('ProgrammeOf', programmeOf),
      score: scores.find(({ mitigated }) => !mitigated)?.score,
      mitigatedScore: scores.find(({ mitigated }) => mitigated)?.score,
      mitigations: statements.all('Mitigation', longText),
      values: statements.all('ValueAtRisk', valueAtRisk),
      threatens: statements.all('Threatens', (one) => listed(context, one, one.elements, REFERENCE_KINDS.named)),
      status: statements.one('RiskStatusStatement', (one) => statedWord<'open' | 'closed'>(context, one, one.status)),
    }
  );
}

function score(node: Ast.RiskScore, context: ConversionContext): Risk['score'] {
  const wrong = [node.likelihood, node.impact].find((text) => text !== undefined && !/^[1-5]$/.test(text));
  if (wrong !== undefined) {
    report(context, 'language/risk-score', {
      message: `Likelihood and impact are whole numbers from 1 to 5, so not ${wrong}.`,
      span: spanOf(context, node),
    });
  }
  if (wrong !== undefined || node.likelihood === undefined || node.impact === undefined) return undefined;
  return stated(context, node, { likelihood: Number(node.likelihood), impact: Number(node.impact) });
}

function valueAtRisk(node: Ast.ValueAtRisk, context: ConversionContext): Risk['values'][number] | undefined {
  const value = figure(context, node.figure, WANTED.money, node.exact ? 'exact' : 'printed');
  const when = period(context, node.period);
  return stated(context, node, value && { basis: node.basis, figure: value, period: when });
}
