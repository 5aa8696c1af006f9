import type { ReportView } from '../../reading/report-view.ts';
import type { Sentence } from '../../words/sentence.ts';

/** Works one paragraph of the summary out of the plan; undefined when the plan has nothing for it. */
export type ParagraphReader = (view: ReportView) => Sentence | undefined;
