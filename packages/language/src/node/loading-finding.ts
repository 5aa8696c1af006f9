import type { Finding } from '@stplan/model';
import type { LoadingRuleId } from './loading-rules.ts';

/** A finding about a file that could not be loaded as it is; it belongs to no plan yet. */
export function loadingFinding(
  rule: LoadingRuleId,
  said: { readonly message: string; readonly help: string | undefined; readonly span: Finding['span'] },
): Finding {
  return { rule, ...said, related: [], fixes: [], statement: undefined, plan: undefined };
}
