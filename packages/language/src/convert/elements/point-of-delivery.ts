import type { PointOfDelivery } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { elementBase } from './element-base.ts';

export function pointOfDelivery(node: Ast.PointOfDelivery, context: ConversionContext): PointOfDelivery | undefined {
  const base = elementBase(context, node, 'point of delivery');
  return base && { ...base, unitName: node.unit };
}
