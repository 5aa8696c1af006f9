import type { SourceSpan } from '@stplan/model';

/** A finding that is accepted in a file beside the plan, for whoever may not write into the plan itself. */
export type OutsideAcceptance = {
  readonly rule: string;
  /** The plan file of the finding, by its name in the workspace. */
  readonly file: string;
  /** Words of the finding's message; every finding of the rule in the file when there are none. */
  readonly says: string | undefined;
  readonly reason: string;
  /** Where it stands in the file of acceptances. */
  readonly span: SourceSpan;
};
