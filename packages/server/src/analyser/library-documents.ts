import { type LateLibrary, lateLibrary, type NationalLibrary } from '@stplan/language';
import { isOwn } from '../document/file-uri.ts';
import { type PlanDocument, planDocument } from './plan-document.ts';

/** Files with what is made of each when somebody asks. */
export function documentsOf(texts: ReadonlyMap<string, string>): ReadonlyMap<string, PlanDocument> {
  return new Map([...texts].map(([file, text]) => [file, planDocument(file, text)]));
}

/** The part of the library that is read late, and its files as documents, so that each is read once for both. */
export function lateDocuments({ late }: Pick<NationalLibrary, 'late'>): {
  readonly library: LateLibrary;
  readonly document: (file: string) => PlanDocument | undefined;
} {
  let documents: ReadonlyMap<string, PlanDocument> | undefined;
  const all = (): ReadonlyMap<string, PlanDocument> => {
    documents ??= documentsOf(late.texts());
    return documents;
  };
  return {
    library: lateLibrary({ ...late, read: () => [...all().values()].map(({ fragment }) => fragment) }),
    // a name that is no file's is asked for now and then, and is no reason to read anything
    document: (file) => (isOwn(file) ? all().get(file) : undefined),
  };
}
