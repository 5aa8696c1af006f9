import {
  type Figure,
  inMeasure,
  isBare,
  isProblem,
  negate,
  type PrintedNumber,
  type Qualifier,
  type SourceSpan,
} from '@stplan/model';
import type * as Ast from '../../generated/ast.ts';
import type { ConversionContext } from '../conversion-context.ts';
import { spanOf, textOf } from '../place.ts';
import { fix, report } from '../report.ts';
import { printedLiteral } from './printed-literal.ts';
import { type DigitUse, stepOf } from './step-of.ts';
import type { WantedFigure } from './wanted.ts';

/** A figure of a statement; undefined when it cannot be used, which is then a finding: `£12.5m`, `deficit £4.2m`, `about 550`, `£2,350 per spell`. */
export function figure(
  context: ConversionContext,
  node: Ast.Figure | undefined,
  wanted: WantedFigure,
  use: DigitUse = 'printed',
): Figure | undefined {
  if (node?.text === undefined) return undefined;
  const span = spanOf(context, node);
  const printed = readPrinted(context, node, span);
  if (printed === undefined) return undefined;
  const placed = inWanted(context, printed, wanted, node.text, span);
  if (placed === undefined) return undefined;
  const { value, digits, scale, unit } = signed(context, placed, node, span);
  const qualifier = node.qualifier as Qualifier | undefined;
  return { value, step: stepOf(placed, qualifier, use), digits, scale, unit, qualifier, span };
}

/** Reads a figure with what it is per; a finding where it cannot be read. */
export function readPrinted(
  context: ConversionContext,
  node: { readonly text: string; readonly per?: string | undefined },
  span: SourceSpan,
): PrintedNumber | undefined {
  const printed = printedLiteral(node.per === undefined ? node.text : `${node.text} per ${node.per}`);
  if (!isProblem(printed)) return printed;
  reportUnreadable(context, printed.error, span);
  return undefined;
}

/** Says why a figure cannot be read. */
export function reportUnreadable(context: ConversionContext, error: string, span: SourceSpan): void {
  report(context, 'language/unreadable-figure', { message: `This figure cannot be read: ${error}.`, span });
}

function inWanted(
  context: ConversionContext,
  printed: PrintedNumber,
  wanted: WantedFigure,
  text: string,
  span: SourceSpan,
): PrintedNumber | undefined {
  if (isBare(printed)) {
    if (wanted.bare !== undefined) return inMeasure(printed, wanted.bare);
    report(context, 'language/missing-unit', {
      message: `${text} says no unit, but ${wanted.what} is wanted here.`,
      help: `Write it with its unit, such as ${wanted.example}.`,
      span,
      fixes: wanted.what === 'a percentage' ? [fix(`Write ${text}%`, { span, text: `${text}%` })] : [],
    });
    return undefined;
  }
  if (wanted.accepts(printed.unit)) return printed;
  report(context, 'language/unit-mismatch', {
    message: `${wanted.what.replace(/^a/, 'A')} is wanted here, not ${textOf(context, span)}.`,
    help: `Write it as in ${wanted.example}.`,
    span,
  });
  return undefined;
}

function signed(
  context: ConversionContext,
  printed: PrintedNumber,
  { sign, text }: Ast.Figure,
  span: SourceSpan,
): PrintedNumber {
  if (sign === undefined) return printed;
  if (printed.value.n < 0n) {
    report(context, 'language/contradictory-sign', {
      message: `${text} is negative already, so “${sign}” before it says it ${sign === 'deficit' ? 'a second time' : 'the other way round'}.`,
      help: `Write ${sign} with the figure alone, or the negative figure without ${sign}.`,
      span,
      fixes: [`${sign} ${text.replace(/[()−-]/g, '')}`, text].map((meant) =>
        fix(`Write ${meant}`, { span, text: meant }),
      ),
    });
    return printed;
  }
  return sign === 'deficit' ? { ...printed, value: negate(printed.value) } : printed;
}
