import type { ComponentChildren } from 'preact';
import type { ReportView } from '../reading/report-view.ts';
import { selectedSections } from '../selection/selected-sections.ts';

/** A section that the plan has something for, with its number in this paper. */
export type NumberedSection = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly screenOnly: boolean;
  readonly content: ComponentChildren;
};

/** The sections of the paper; those that the plan has nothing for leave no gap in the numbers. */
export function numberedSections(view: ReportView): NumberedSection[] {
  const present = selectedSections(view.input.selection).flatMap(({ id, title, screenOnly, body }) => {
    const content = body(view);
    return content === undefined ? [] : [{ id, title, screenOnly: screenOnly ?? false, content }];
  });
  return present.map((section, index) => ({ ...section, number: String(index + 1) }));
}
