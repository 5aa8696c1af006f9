/** The forms of a report. */
export const REPORT_FORMATS = ['html', 'pdf', 'docx', 'md', 'xlsx', 'csv', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
