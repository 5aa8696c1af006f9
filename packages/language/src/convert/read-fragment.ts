import type { PlanElement, PlanFragment } from '@stplan/model';
import type { Element } from '../generated/ast.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import { acceptances } from './comments/acceptances.ts';
import { type ConversionContext, conversionContext } from './conversion-context.ts';
import { ELEMENT_CONVERTERS } from './element-converters.ts';
import { fileHeader, ownerOf } from './file-header.ts';
import { syntaxFindings } from './syntax-findings.ts';

/**
 * What a parsed file contributes to its plan, as plain values with their places, and everything that was found wrong
 * while reading it. `file` is the path as the workspace names it.
 */
export function readFragment(parsed: ParsedFile, file: string): PlanFragment {
  const context = conversionContext(parsed, file, ownerOf(parsed.tree.header));
  const header = fileHeader(context, parsed.tree);
  const elements = parsed.tree.elements.flatMap((node) => element(context, node) ?? []);
  const { references } = context;
  const findings = [...syntaxFindings(context, parsed), ...context.findings];
  return { file, header, elements, references, findings, acceptances: acceptances(parsed, file) };
}

function element(context: ConversionContext, node: Element): PlanElement | undefined {
  const convert = ELEMENT_CONVERTERS[node.$type] as
    | ((node: Element, context: ConversionContext) => PlanElement | undefined)
    | undefined;
  return convert?.(node, context);
}
