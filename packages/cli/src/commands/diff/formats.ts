import type { Comparison } from '@stplan/report';
import type { DiffFormat } from './options.ts';

/** Prints a comparison; with colours only where they are asked for and the form has any. */
export type DiffRenderer = (comparison: Comparison, colour: boolean) => string;

/** The forms, each loaded when it is asked for. */
export const renderersOf: { readonly [F in DiffFormat]: () => Promise<DiffRenderer> } = {
  text: async () => (await import('./comparison-text.ts')).comparisonText,
  markdown: async () => (await import('./comparison-markdown.ts')).comparisonMarkdown,
  html: async () => {
    const { renderComparison } = await import('@stplan/report');
    return (comparison) => renderComparison(comparison);
  },
  json: async () => {
    const { comparisonJson } = await import('@stplan/report');
    return (comparison) => `${JSON.stringify(comparisonJson(comparison), null, 2)}\n`;
  },
};
