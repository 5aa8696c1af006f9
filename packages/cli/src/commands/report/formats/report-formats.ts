import { paperOutline, type ReportInput, renderReport } from '@stplan/report';
import type { Surroundings } from '../../../surroundings.ts';
import type { ReportFormat } from './format-names.ts';

/** A file of a report; a form of several files names each. */
export type ReportFile = { readonly name: string | undefined; readonly content: string | Uint8Array };

type Render = (input: ReportInput, env: Surroundings['env']) => Promise<readonly ReportFile[]>;

/** Forms that show a paper: sections, audience and organisation can be chosen. The others hold every figure. */
export const PAPERS: ReadonlySet<ReportFormat> = new Set<ReportFormat>(['html', 'pdf', 'docx', 'md']);

/** How each form is made; what only one of them needs is loaded when it is asked for. */
export const RENDERERS: { readonly [F in ReportFormat]: Render } = {
  html: async (input) => [{ name: undefined, content: renderReport(input) }],
  async pdf(input, env) {
    const { printPdf } = await import('./print-pdf.ts');
    return [{ name: undefined, content: await printPdf(renderReport(input), env) }];
  },
  async docx(input) {
    const { renderDocx } = await import('@stplan/report/docx');
    return [{ name: undefined, content: renderDocx(paperOutline(input)) }];
  },
  async md(input) {
    const { paperMarkdown } = await import('./paper-markdown.ts');
    return [{ name: undefined, content: paperMarkdown(paperOutline(input)) }];
  },
  xlsx: (input) => exported('xlsx', input),
  csv: (input) => exported('csv', input),
  json: (input) => exported('json', input),
};

/** The figures with their statements, as `stplan export` writes them. */
async function exported(form: 'xlsx' | 'csv' | 'json', input: ReportInput): Promise<readonly ReportFile[]> {
  const { exportFiles } = await import('@stplan/exchange');
  const files = exportFiles(form, input);
  return files.map(({ name, content }) => ({ name: form === 'csv' ? name : undefined, content }));
}
