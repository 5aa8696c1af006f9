import type { ExportForm } from '@stplan/server/protocol';

/** A form as the user chooses it. */
export type FormChoice = {
  readonly label: string;
  readonly detail: string;
  /** What opens it: this editor, or the program that the machine has for such files. */
  readonly opens: 'editor' | 'program';
  /** Whether it is several files, which go into a folder. */
  readonly isFolder?: boolean;
};

/** The forms that a plan is exported in, in the order in which they are offered. */
export const FORM_CHOICES: Readonly<Record<ExportForm, FormChoice>> = {
  xlsx: { label: 'XLSX', detail: 'a workbook whose totals are formulas', opens: 'program' },
  csv: { label: 'CSV', detail: 'a file for each kind of figure, into a folder', opens: 'editor', isFolder: true },
  json: { label: 'JSON', detail: 'the plan with its statements and findings, by a published schema', opens: 'editor' },
  parquet: {
    label: 'Parquet',
    detail: 'the same tables for a warehouse, into a folder',
    opens: 'program',
    isFolder: true,
  },
  ics: { label: 'iCalendar', detail: 'the milestones as a calendar', opens: 'program' },
};
