import type { BusinessCaseStage, CalendarDate, Capital, SourceSpan } from '@stplan/model';

/** The stages of a business case in their order, as messages call them. */
export const CASE_STAGES: readonly { readonly stage: BusinessCaseStage; readonly title: string }[] = [
  { stage: 'soc', title: 'strategic outline case' },
  { stage: 'obc', title: 'outline business case' },
  { stage: 'fbc', title: 'full business case' },
];

/** The last thing that happened to a stage of a business case, or is expected to. */
export type CaseStanding = {
  readonly status: 'submitted' | 'approved' | 'expected' | 'rejected';
  readonly date: CalendarDate;
  readonly span: SourceSpan;
};

/** How a stage stands; undefined when the scheme does not state it. */
export function caseStanding({ businessCases }: Capital, stage: BusinessCaseStage): CaseStanding | undefined {
  const steps = businessCases.filter(({ value }) => value.stage === stage).flatMap(({ value }) => value.steps);
  return steps.findLast(({ status }) => status !== 'submitted') ?? steps.at(-1);
}

/**
 * When the full business case is approved, or is to be: by its own statement, else by the approving body's. Undefined
 * when the plan does not say so, or says that it was rejected.
 */
export function fullApproval(scheme: Capital): CaseStanding | undefined {
  const standing = caseStanding(scheme, 'fbc');
  if (standing !== undefined) return isGranted(standing.status) ? standing : undefined;
  const { approval } = scheme;
  const { status, date } = approval?.value ?? {};
  if (approval === undefined || date === undefined || status === undefined || !isGranted(status)) return undefined;
  return { status, date, span: approval.span };
}

function isGranted(status: CaseStanding['status']): boolean {
  return status === 'approved' || status === 'expected';
}
