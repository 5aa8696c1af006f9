import type { Theme } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { sortStatements } from '../statements/statements.ts';
import { elementBase, longText } from './element-base.ts';

export function theme(node: Ast.Theme, context: ConversionContext): Theme | undefined {
  return elementBase(context, node, 'theme', sortStatements(context, node.statements).all('Text', longText));
}
