import { deflateSync, strToU8 } from 'fflate';
import { Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { derivations } from '../derivation/derivations.ts';
import type { ReportView } from '../reading/report-view.ts';
import { base85 } from './base85.ts';
import type { Packing } from './packed-parts.ts';
import { shortMarkup } from './short-markup.ts';
import { shownText } from './shown-text.ts';

/** What a selection draws: which sections, and markup without links to the others. */
export type Drawn = { readonly has: (section: string) => boolean; readonly links: (markup: string) => string };

/** The packed parts as markup. */
export function partsOf({ parts }: Packing): readonly (readonly [string, string])[] {
  return [...parts].map(([id, part]) => [id, shortMarkup(renderToString(h(Fragment, null, part)))] as const);
}

/**
 * Derivations, drawings of the annex and the plan's own text, compressed and as text: they are most of a large
 * paper, and few of them are ever opened. The page's script unpacks them.
 */
export function packed(
  { parts }: Packing,
  view: Pick<ReportView, 'files' | 'families' | 'placeOf'>,
  { has, links }: Drawn,
): string {
  const content = {
    parts: Object.fromEntries(partsOf({ parts }).map(([id, part]) => [id, links(part)])),
    files: Object.fromEntries(has('listing') ? view.files.map(({ number, lines }) => [`f${number}`, lines.text]) : []),
    derivations: derivations(has('reconciliation') ? view.families : [], view.placeOf),
  };
  return packedText(content);
}

/** What the page's script unpacks: parts, texts and derivations, compressed and as text. */
export function packedText(content: object): string {
  // As in the page itself, no character may change how others read.
  const plain = JSON.stringify(content);
  // JSON has escapes for controls and halves of characters; without any, and as it is shown, nothing has to be replaced
  const isShown = !/\\[bfru]/.test(plain) && shownText(plain) === plain;
  const text = isShown
    ? plain
    : JSON.stringify(content, (_, value) => (typeof value === 'string' ? shownText(value) : value));
  // A higher level saves a byte in five hundred and takes half as long again, after every key beside a preview.
  return base85(deflateSync(strToU8(text), { level: 6 }));
}
