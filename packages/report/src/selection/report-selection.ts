import type { ReportDefinition, ReportSection } from '@stplan/model';

/** For whom a report is made; it decides which sections are in it. */
export type Audience = NonNullable<ReportDefinition['audience']>;

/** What of the whole paper is wanted. */
export type ReportSelection = {
  /** What this selection is called, beside the plan's own title. */
  readonly title?: string | undefined;
  /** In this order; those of the audience where none is named. */
  readonly sections?: readonly ReportSection[] | undefined;
  readonly audience?: Audience | undefined;
  /** Only what concerns this organisation, by name. */
  readonly organisation?: string | undefined;
  /** Only this scenario, by name. */
  readonly scenario?: string | undefined;
};

/** A `report` of the language as a selection; an audience without sections gets those of its kind. */
export function selectionOf(definition: ReportDefinition): ReportSelection {
  const { name, title, sections, audience, organisation, scenario } = definition;
  return {
    title: title ?? name,
    sections: sections.length === 0 ? undefined : sections,
    audience,
    organisation: organisation?.name,
    scenario: scenario?.name,
  };
}
