import type { PlanToken } from '@stplan/language';
import type { Organisation } from '@stplan/model';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { toRange } from '../../document/positions.ts';
import { nodeAt } from '../../place/node-path.ts';
import type { Site } from './site.ts';

/** Codes of the national library in the quotes behind `ods`, those of bodies with a title like this one's first. */
export function codeItems({ document }: Site, token: PlanToken): CompletionItem[] {
  const { parsed, folder, lines, fragment } = document;
  if (nodeAt(parsed, token.start, 'Ods') === undefined) return [];
  const here = fragment.elements.find(({ span }) => span.start <= token.start && token.end <= span.end);
  const words = wordsIn(here?.title ?? here?.name ?? '');
  const known = folder
    .analysis()
    .workspace.libraries.flatMap(({ elements }) => elements.organisation.filter(({ ods }) => ods !== undefined));
  const range = toRange(lines, { start: token.start + 1, end: token.end - 1 });
  return known
    .map((body) => ({ body, alike: wordsIn(body.title ?? '').filter((word) => words.includes(word)).length }))
    .sort((a, b) => b.alike - a.alike)
    .map(({ body }) => codeItem(body, range));
}

function codeItem({ ods, title = '', closed }: Organisation, range: ReturnType<typeof toRange>): CompletionItem {
  const label = ods?.value ?? '';
  return {
    label,
    kind: CompletionItemKind.Constant,
    detail: closed === undefined ? title : `${title}, closed`,
    filterText: `${label} ${title}`,
    textEdit: { range, newText: label },
  };
}

/** The telling words of a title: nearly every body is an NHS trust. */
function wordsIn(title: string): readonly string[] {
  return (title.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter(
    (word) => !['nhs', 'trust', 'foundation', 'ccg', 'and'].includes(word),
  );
}
