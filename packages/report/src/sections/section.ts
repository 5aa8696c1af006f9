import type { ComponentChildren } from 'preact';
import type { ReportView } from '../reading/report-view.ts';

/** A section of the paper. It is left out when the plan has nothing for it. */
export type Section = {
  /** Its id on the page. */
  readonly id: string;
  readonly title: string;
  /** Left out of print: what only serves the reader at a screen. */
  readonly screenOnly?: boolean;
  readonly body: (view: ReportView) => ComponentChildren | undefined;
};
