import type { Formula, Qualifier } from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { readPrinted } from '../figures/figure.ts';
import { stepOf } from '../figures/step-of.ts';
import { spanOf } from '../place.ts';
import { fix, report } from '../report.ts';

/**
 * A number of a formula: the author's own, so not rounded unless it says `about`. In brackets it could be the
 * accountant's negative or the number itself, so that is a finding; it is read as the number negative.
 */
export function literal(context: ConversionContext, node: Ast.Literal): Formula | undefined {
  if (node.text === undefined) return undefined;
  const span = spanOf(context, node);
  const printed = readPrinted(context, node, span);
  if (printed === undefined) return undefined;
  if (node.text.startsWith('(')) {
    const bare = node.text.slice(1, -1).trim();
    report(context, 'language/bracketed-literal', {
      message: `${node.text} in a formula could be ${bare} or its negative.`,
      help: `Write -${bare}, or ${bare} without brackets.`,
      span,
      fixes: [`-${bare}`, bare].map((text) => fix(`Write ${text}`, { span, text })),
    });
  }
  const { value, digits, scale, unit } = printed;
  const qualifier = node.qualifier as Qualifier | undefined;
  const step = stepOf(printed, qualifier, qualifier === 'about' ? 'printed' : 'exact');
  return { form: 'figure', figure: { value, step, digits, scale, unit, qualifier, span }, span };
}
