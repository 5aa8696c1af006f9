import type { FileHeader } from '@stplan/model';
import type * as Ast from '../generated/ast.ts';
import type { ConversionContext } from './conversion-context.ts';
import { planDefinition } from './elements/plan-definition.ts';
import { reference } from './names/reference.ts';
import { REFERENCE_KINDS } from './names/reference-kinds.ts';
import { spanAt } from './place.ts';
import { fix, report } from './report.ts';

/** The plan or library that a file belongs to by its first line. */
export function ownerOf(header: Ast.PlanFile['header']): string | undefined {
  const name = header?.$type === 'PartOf' ? header.plan?.$refText : header?.name;
  return name?.slice(name.lastIndexOf('.') + 1);
}

/** What the first line of a file says; a file without such a line is a finding. */
export function fileHeader(context: ConversionContext, header: Ast.PlanFile['header']): FileHeader | undefined {
  if (header === undefined) {
    reportNoHeader(context);
    return undefined;
  }
  if (header.$type === 'PlanDefinition') {
    const definition = planDefinition(header, context);
    return definition && { form: 'plan', definition };
  }
  if (header.$type === 'PartOf') {
    const plan = reference(context, header.plan, REFERENCE_KINDS.plan);
    return plan && { form: 'part', plan };
  }
  return header.name === undefined ? undefined : { form: 'library', name: header.name, title: header.title };
}

const BEGINNINGS = /^(?:plan|part|library)$/;

function reportNoHeader(context: ConversionContext): void {
  const first = context.tokens[0];
  // A first line that is not finished has a message of its own.
  if (first && BEGINNINGS.test(context.text.slice(first.start, first.end))) return;
  const span = spanAt(context, first?.start ?? 0, first?.end ?? 0);
  report(context, 'language/no-header', {
    message: 'This file does not say which plan it belongs to, so nothing in it is counted.',
    help: 'Begin it with “part of NAME” for a plan that another file defines, or with “plan NAME "Title" { }”.',
    span,
    fixes: [
      fix('Begin a plan here', { span: spanAt(context, span.start, span.start), text: 'plan NAME "Title" {\n}\n\n' }),
    ],
  });
}
