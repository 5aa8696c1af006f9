import type { Finding, Plan, PlanElement, SourceSpan, Workspace } from '@stplan/model';

/**
 * A finding about what stands in a library, at the place where the plan names it: nobody can change or accept anything
 * in a library that comes with the program, and its text is no file of theirs. Fixes that would are left out.
 */
export function atThePlan(finding: Finding, plan: Plan, { libraries }: Workspace): Finding {
  const isShared = ({ file }: SourceSpan): boolean => libraries.some(({ files }) => files.includes(file));
  if (plan.files.includes(finding.span.file) || !isShared(finding.span)) return finding;
  const used = plan.references
    .map(({ name, kinds, span }) => ({ span, element: plan.lookup(name, kinds) as PlanElement | undefined }))
    .find(({ element }) => element !== undefined && contains(element.span, finding.span));
  const span = used?.span ?? plan.definition?.nameSpan;
  if (span === undefined) return finding;
  const there = {
    message: `${used?.element?.name ?? 'What it speaks of'} is defined here`,
    span: used?.element?.nameSpan ?? finding.span,
  };
  return {
    ...finding,
    span,
    related: [there, ...finding.related.filter((one) => !isShared(one.span))],
    fixes: finding.fixes.filter(({ edits }) => edits.every((edit) => !isShared(edit.span))),
  };
}

function contains(outer: SourceSpan, inner: SourceSpan): boolean {
  return outer.file === inner.file && outer.start <= inner.start && inner.start < outer.end;
}
