import type { SourceSpan } from '@stplan/model';
import type { PrepareRenameParams, RenameParams } from 'vscode-languageserver-protocol';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { isOwn } from '../../document/file-uri.ts';
import { toOffset, toRange } from '../../document/positions.ts';
import { thingAt } from '../../place/names.ts';
import { documentFeature } from '../feature.ts';
import { type Refusal, refused } from '../refusal.ts';
import { namePlaces } from './name-places.ts';
import { objection } from './new-name.ts';

/** The name at the cursor, if it can be another one. */
export const prepareRename = documentFeature(
  'textDocument/prepareRename',
  { renameProvider: { prepareProvider: true } },
  (document, { position }: PrepareRenameParams) => {
    const offset = toOffset(document.lines, position);
    const thing = thingAt(document, offset);
    if (thing === undefined) return refused('Only names can be renamed: put the cursor on one.');
    const place = namePlaces(document.folder, thing).find((span) => isAt(span, document.file, offset));
    if (place === undefined) return null;
    return ownNames(thing.elements) ?? { range: toRange(document.lines, place), placeholder: thing.name };
  },
);

/** Another name for a thing, wherever its plan or another one writes it. */
export const rename = documentFeature(
  'textDocument/rename',
  { renameProvider: { prepareProvider: true } },
  (document, { position, newName }: RenameParams): WorkspaceEdit | Refusal | null => {
    const { folder } = document;
    const thing = thingAt(document, toOffset(document.lines, position));
    if (thing === undefined) return null;
    const why = objection(thing, newName, folder.analysis().workspace.plans);
    if (why !== undefined) return refused(why);
    const refusal = ownNames(thing.elements);
    if (refusal !== undefined) return refusal;
    const changes: Record<string, TextEdit[]> = {};
    for (const span of namePlaces(folder, thing)) {
      const { uri, range } = folder.location(span);
      changes[uri] = [...(changes[uri] ?? []), { range, newText: newName }];
    }
    return { changes };
  },
);

function ownNames(elements: readonly { readonly span: SourceSpan; readonly name: string }[]): Refusal | undefined {
  const [first] = elements;
  if (first === undefined || !isOwn(first.span.file)) return undefined;
  return refused(
    `${first.name} is a name of the national library, which comes with stplan and cannot be changed here.`,
  );
}

function isAt(span: SourceSpan, file: string, offset: number): boolean {
  return span.file === file && span.start <= offset && offset <= span.end;
}
