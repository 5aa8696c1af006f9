import type { DocumentLinkParams } from 'vscode-languageserver-protocol';
import type { DocumentLink } from 'vscode-languageserver-types';
import { toRange } from '../../document/positions.ts';
import { documentFeature } from '../feature.ts';

/**
 * The addresses of sources. An address is text of a plan: only one of the web becomes a link, so that nothing in a plan
 * can start a program.
 */
export const documentLinks = documentFeature(
  'textDocument/documentLink',
  { documentLinkProvider: {} },
  ({ parsed: { tokens }, text, lines }, _: DocumentLinkParams): DocumentLink[] =>
    tokens.flatMap(({ type, start, end }, index) => {
      if (type !== 'STRING' || tokens[index - 1]?.type !== 'url') return [];
      const target = webAddress(text.slice(start + 1, end - 1));
      const range = toRange(lines, { start: start + 1, end: end - 1 });
      return target === undefined ? [] : [{ range, target, tooltip: 'Open the source' }];
    }),
);

function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
