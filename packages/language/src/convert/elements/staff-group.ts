import type { StaffGroup } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { elementBase } from './element-base.ts';

export function staffGroup(node: Ast.StaffGroup, context: ConversionContext): StaffGroup | undefined {
  return elementBase(context, node, 'staff group');
}
