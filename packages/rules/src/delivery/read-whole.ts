import type { PlanElement, SourceSpan } from '@stplan/model';
import type { RuleContext } from '../rule/index.ts';

/** Whether an element was read without a finding: what could not be read in it is not missing from the plan. */
export function isReadWhole({ span }: PlanElement, { readingFindings }: RuleContext): boolean {
  return !readingFindings.some((finding) => within(finding.span, span));
}

function within(inner: SourceSpan, outer: SourceSpan): boolean {
  return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}
