import type { ReportView } from '../../reading/report-view.ts';
import type { Sentence, Spoken } from '../../words/sentence.ts';

/** A headline figure of the summary. */
export type Headline = {
  readonly label: string;
  readonly figure: Spoken | string;
  /** What it means, in a line. */
  readonly note: Sentence;
  /** The section that shows more. */
  readonly section: string;
  /** Whether it calls for somebody to act; the note says so in words. */
  readonly alarming?: boolean;
};

/** Works one headline out of the plan; undefined when the plan has nothing for it. */
export type HeadlineReader = (view: ReportView) => Headline | undefined;
