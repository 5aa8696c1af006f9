import type { Audience } from '@stplan/report';
import type { ReportFormat } from './formats/format-names.ts';

export const AUDIENCES: readonly Audience[] = ['board', 'assurance', 'public'];

/** The options of `stplan report`. */
export type ReportOptions = {
  readonly output?: string;
  readonly format: ReportFormat;
  /** A `report` of the plan, by name. */
  readonly report?: string;
  readonly audience?: Audience;
  readonly organisation?: string;
  readonly settings?: string;
  readonly plan?: string;
};
