import type { PlanElement } from '@stplan/model';
import type { SemanticTokensParams, SemanticTokensRangeParams } from 'vscode-languageserver-protocol';
import type { SemanticTokens } from 'vscode-languageserver-types';
import { isOwn } from '../../document/file-uri.ts';
import type { DocumentView } from '../../document/folder-view.ts';
import { toOffsets, toPosition } from '../../document/positions.ts';
import { elementsOf, isNamed } from '../../place/element-at.ts';
import { groupOf } from '../../place/names.ts';
import { documentFeature } from '../feature.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES, type TokenType, tokenType } from './token-types.ts';

type NameToken = {
  readonly start: number;
  readonly end: number;
  readonly type: TokenType;
  readonly modifiers: readonly (typeof TOKEN_MODIFIERS)[number][];
};

const capabilities = {
  semanticTokensProvider: {
    legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
    full: true,
    range: true,
  },
};

/** The colours of names by what they stand for; what grammar alone can tell is coloured without the server. */
export const semanticTokens = documentFeature(
  'textDocument/semanticTokens/full',
  capabilities,
  (document, _: SemanticTokensParams): SemanticTokens => encoded(document, names(document)),
);

/** The same for the part of a file that is on the screen. */
export const semanticTokensInRange = documentFeature(
  'textDocument/semanticTokens/range',
  capabilities,
  (document, { range }: SemanticTokensRangeParams): SemanticTokens => {
    const { start, end } = toOffsets(document.lines, range);
    return encoded(
      document,
      names(document).filter((name) => name.end > start && name.start < end),
    );
  },
);

function names({ file, fragment, folder }: DocumentView): readonly NameToken[] {
  const group = groupOf(folder.analysis(), file);
  const given = elementsOf(fragment)
    .filter((element) => element.name !== '' && isNamed(element))
    .map(
      ({ kind, nameSpan: { start, end } }): NameToken => ({
        start,
        end,
        type: tokenType(kind),
        modifiers: ['declaration'],
      }),
    );
  const used = fragment.references.flatMap(({ name, kinds, span: { start, end } }): NameToken[] => {
    const target = group?.lookup(name, kinds) as PlanElement | undefined;
    if (target === undefined) return [];
    return [{ start, end, type: tokenType(target.kind), modifiers: isOwn(target.span.file) ? ['defaultLibrary'] : [] }];
  });
  return [...given, ...used].sort((a, b) => a.start - b.start);
}

/** The form of the protocol: five numbers a token, its place counted from the one before. */
function encoded({ lines }: DocumentView, tokens: readonly NameToken[]): SemanticTokens {
  const data: number[] = [];
  let before = { line: 0, character: 0 };
  let behind = -1;
  for (const { start, end, type, modifiers } of tokens) {
    if (start < behind) continue;
    behind = end;
    const place = toPosition(lines, start);
    const down = place.line - before.line;
    const bits = modifiers.reduce((sum, modifier) => sum + 2 ** TOKEN_MODIFIERS.indexOf(modifier), 0);
    data.push(down, down === 0 ? place.character - before.character : place.character, end - start);
    data.push(TOKEN_TYPES.indexOf(type), bits);
    before = place;
  }
  return { data };
}
