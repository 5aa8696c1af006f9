import type { Finding } from '@stplan/model';
import type { ConversionRuleId } from '../convert/conversion-rules.ts';
import type { NameRuleId } from './name-rules.ts';

/** What is said about one place when the files are put together. */
export type WorkspaceReport = Pick<Finding, 'message' | 'span' | 'plan'> &
  Partial<Pick<Finding, 'help' | 'related' | 'fixes'>>;

/** A finding about names, or about what only several files together show. */
export function workspaceFinding(rule: NameRuleId | ConversionRuleId, said: WorkspaceReport): Finding {
  return { rule, help: undefined, related: [], fixes: [], statement: undefined, ...said };
}
