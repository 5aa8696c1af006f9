import type { FileHeader, Finding, PlanElement, PlanFragment } from '@stplan/model';
import type { Element, PlanFile } from '../generated/ast.ts';
import { type OpenFile, parsePlan } from '../parse/parse-plan.ts';
import type { ParsedFile } from '../parse/parsed-file.ts';
import { gatherCells } from '../slips/gather-cells.ts';
import { gatherDashes } from '../slips/gather-dashes.ts';
import { gatherSyntax } from '../slips/gather-syntax.ts';
import { withoutKnockOn } from '../slips/knock-on.ts';
import { acceptances } from './comments/acceptances.ts';
import { type ConversionContext, conversionContext } from './conversion-context.ts';
import { ELEMENT_CONVERTERS } from './element-converters.ts';
import { fileHeader, ownerOf } from './file-header.ts';
import { syntaxFindings } from './syntax-findings.ts';
import { headerOfPlan } from './tables/likely-header.ts';

/**
 * What a parsed file contributes to its plan, as plain values with their places, and everything that was found wrong
 * while reading it. `file` is the path as the workspace names it.
 */
export function readFragment(parsed: ParsedFile, file: string): PlanFragment {
  const reader = fragmentReader(parsed, parsed.tree.header, file);
  for (const node of parsed.tree.elements) reader.take(node);
  return reader.finish(parsed);
}

/** The same from the text of a file whose tree nobody wants: each element's is let go with it. */
export function readText(text: string, file: string): PlanFragment {
  let reader: FragmentReader | undefined;
  const parsed = parsePlan(text, (node, open) => {
    reader ??= fragmentReader(open, (node.$container as PlanFile).header, file);
    reader.take(node);
  });
  reader ??= fragmentReader(parsed, parsed.tree.header, file);
  return reader.finish(parsed);
}

type FragmentReader = {
  readonly take: (node: Element) => void;
  readonly finish: (parsed: ParsedFile) => PlanFragment;
};

function fragmentReader(open: OpenFile, first: PlanFile['header'], file: string): FragmentReader {
  /** Of rows of so many periods the last, in all elements that were read. */
  const nearest = new Map<number, string>();
  const headerBefore = (count: number) => nearest.get(count) ?? headerOfPlan(header, count);
  const context = conversionContext(open, file, ownerOf(first), headerBefore);
  const header: FileHeader | undefined = fileHeader(context, first);
  const elements: PlanElement[] = [];
  const { references } = context;
  return {
    take(node) {
      const read = planElement(context, node);
      if (read !== undefined) elements.push(read);
      for (const [count, words] of context.headed) nearest.set(count, words);
      context.headed.clear();
    },
    finish(parsed) {
      const findings = findingsOfFile(context, parsed, context.findings);
      return { file, header, elements, references, findings, acceptances: acceptances(context, parsed) };
    },
  };
}

/** An element as a plain value; undefined when its name is missing. */
export function planElement(context: ConversionContext, node: Element): PlanElement | undefined {
  const convert = ELEMENT_CONVERTERS[node.$type] as
    | ((node: Element, context: ConversionContext) => PlanElement | undefined)
    | undefined;
  return convert?.(node, context);
}

/** What is wrong in a file: one finding for one slip, without what follows from another, and with what is repeated told once. */
export function findingsOfFile(
  whose: Pick<ConversionContext, 'file' | 'owner'>,
  { text, problems }: Pick<ParsedFile, 'text' | 'problems'>,
  converted: readonly Finding[],
): readonly Finding[] {
  const own = gatherDashes(gatherCells(withoutKnockOn(converted, problems, text), text), text);
  return [...gatherSyntax(syntaxFindings(whose, problems), problems, text), ...own];
}
