import type { PlanToken } from '@stplan/language';
import type { Organisation, RegisteredBody } from '@stplan/model';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { DocumentView } from '../../document/folder-view.ts';
import { toRange } from '../../document/positions.ts';
import { nodeAt } from '../../place/node-path.ts';
import { tokenBefore } from '../../place/token-at.ts';
import { detailOf } from './detail.ts';
import type { Site } from './site.ts';

/** Codes of the national library in the quotes behind `ods`, those of bodies with a title like this one's first. */
export function codeItems({ document }: Site, token: PlanToken): CompletionItem[] {
  const { parsed, lines } = document;
  if (nodeAt(parsed, token.start, 'Ods') === undefined) return [];
  return codesFor(document, token.start, toRange(lines, { start: token.start + 1, end: token.end - 1 }), '');
}

/** The same behind `ods` where no quote has been typed yet: codes with their quotes. */
export function quotedCodeItems({ document, from, range }: Site): CompletionItem[] {
  if (tokenBefore(document.parsed.tokens, from)?.type !== 'ods') return [];
  return codesFor(document, from, range, '"');
}

function codesFor(
  { folder, fragment }: DocumentView,
  place: number,
  range: CodeRange,
  quote: string,
): CompletionItem[] {
  const here = fragment.elements.find(({ span }) => span.start <= place && place <= span.end);
  const words = wordsIn(here?.title ?? here?.name ?? '');
  const { libraries, bodies } = folder.analysis().workspace;
  const read = libraries.flatMap(({ elements }) => elements.organisation);
  const known = [...read, ...(bodies?.register().organisations ?? [])].filter(({ ods }) => ods !== undefined);
  return known
    .map((body) => ({ body, alike: wordsIn(body.title ?? '').filter((word) => words.includes(word)).length }))
    .sort((a, b) => b.alike - a.alike || Number(a.body.closed !== undefined) - Number(b.body.closed !== undefined))
    .map(({ body }) => codeItem(body, range, quote));
}

type CodeRange = ReturnType<typeof toRange>;

/** A body of a library that is read, or of the register of those that are read when a plan names them. */
type Body = Organisation | RegisteredBody;

function codeItem({ ods, title = '', closed }: Body, range: CodeRange, quote: string): CompletionItem {
  const label = (typeof ods === 'string' ? ods : ods?.value) ?? '';
  return {
    label,
    kind: CompletionItemKind.Constant,
    ...detailOf(label, closed === undefined ? title : `${title}, closed`),
    filterText: `${label} ${title}`,
    textEdit: { range, newText: `${quote}${label}${quote}` },
  };
}

/** The telling words of a title: nearly every body is an NHS trust. */
function wordsIn(title: string): readonly string[] {
  return (title.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter(
    (word) => !['nhs', 'trust', 'foundation', 'ccg', 'and'].includes(word),
  );
}
