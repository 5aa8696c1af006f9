import type { CostPart, MarginalCost } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { figure } from '../figures/figure.ts';
import { WANTED } from '../figures/wanted.ts';
import { reference } from '../names/reference.ts';
import { REFERENCE_KINDS } from '../names/reference-kinds.ts';
import { date } from '../periods/date.ts';
import { spanOf } from '../place.ts';
import { evidence } from './stated.ts';
import { sortStatements } from './statements.ts';

/** What one unit of activity costs, by how soon each part of the cost can go. */
export function marginalCost(node: Ast.MarginalCost, context: ConversionContext): MarginalCost | undefined {
  const line = reference(context, node.line, REFERENCE_KINDS.countLine);
  const subject = reference(context, node.subject, REFERENCE_KINDS.subject);
  const parts = sortStatements(context, node.parts).all('CostPart', costPart);
  return line && { line, subject, parts, span: spanOf(context, node) };
}

function costPart(node: Ast.CostPart, context: ConversionContext): CostPart | undefined {
  const value = figure(context, node.figure, WANTED.price, node.exact ? 'exact' : 'printed');
  const from = date(context, node.date);
  const { note, citations } = evidence(context, node);
  return value && { part: node.part, figure: value, from, span: spanOf(context, node), note, citations };
}
