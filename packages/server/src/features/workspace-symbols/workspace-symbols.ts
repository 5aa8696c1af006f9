import type { WorkspaceSymbolParams } from 'vscode-languageserver-protocol';
import type { WorkspaceSymbol } from 'vscode-languageserver-types';
import { elementsOf, isNamed } from '../../place/element-at.ts';
import { symbolKind } from '../document-symbols/symbol-kind.ts';
import { workspaceFeature } from '../feature.ts';

/** More than this no list shows; who needs another one types a letter more. */
const MOST = 200;

/** Elements of all plans by a part of their name or title: every letter of what is typed, in order. */
export const workspaceSymbols = workspaceFeature(
  'workspace/symbol',
  { workspaceSymbolProvider: true },
  ({ query }: WorkspaceSymbolParams, { folders }): WorkspaceSymbol[] => {
    const asked = query.toLowerCase();
    const found: WorkspaceSymbol[] = [];
    for (const folder of folders) {
      for (const file of folder.files()) {
        const document = folder.document(file);
        for (const element of document === undefined ? [] : elementsOf(document.fragment)) {
          const { kind, name, title, nameSpan } = element;
          if (!isNamed(element) || !matches(asked, `${name} ${title ?? ''}`)) continue;
          found.push({
            name,
            kind: symbolKind(kind),
            containerName: title === undefined ? kind : `${kind} · ${title}`,
            location: folder.location(nameSpan),
          });
          if (found.length === MOST) return found;
        }
      }
    }
    return found;
  },
);

/** Whether the letters asked for stand in a text in their order, whatever stands between. */
function matches(asked: string, text: string): boolean {
  let at = 0;
  for (const letter of text.toLowerCase()) if (letter === asked[at]) at++;
  return at === asked.length;
}
