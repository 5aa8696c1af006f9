import type { NationalLibrary } from '@stplan/language';
import { URI, Utils } from 'vscode-uri';
import { fileName, OWN_SCHEME } from '../document/file-uri.ts';
import type { DocumentView } from '../document/folder-view.ts';
import type { Host } from '../host/host.ts';
import type { OpenTexts } from './open-texts.ts';
import { createPlanFolder, type PlanFolder } from './plan-folder.ts';

/** The folders of plans that the editor has open, and those of files that it opened outside them. */
export type Folders = {
  /** The innermost first, so that of nested folders the nearer one has the say. */
  readonly all: () => readonly PlanFolder[];
  readonly add: (uri: string) => PlanFolder;
  readonly remove: (uri: string) => void;
  /** A folder for a file that lies in none of those there are; undefined when it lies in one. */
  readonly addFor: (uri: string) => PlanFolder | undefined;
  /** The folders that a file counts for. */
  readonly holding: (uri: string) => readonly PlanFolder[];
  readonly document: (uri: string) => DocumentView | undefined;
};

/** No folder yet. */
export function createFolders(context: {
  readonly host: Host;
  readonly open: OpenTexts;
  readonly library: NationalLibrary;
}): Folders {
  const folders = new Map<string, PlanFolder>();
  const plain = (uri: string): string => uri.replace(/\/+$/, '');
  const all = (): readonly PlanFolder[] => [...folders.values()].sort((a, b) => b.uri.length - a.uri.length);
  const holding = (uri: string): readonly PlanFolder[] => all().filter((folder) => folder.holds(uri));
  const add = (uri: string, reach: PlanFolder['reach']): PlanFolder => {
    const folder = folders.get(plain(uri)) ?? createPlanFolder(plain(uri), reach, context);
    folders.set(folder.uri, folder);
    return folder;
  };
  return {
    all,
    add: (uri) => {
      folders.delete(plain(uri));
      return add(uri, 'all below');
    },
    remove: (uri) => folders.delete(plain(uri)),
    addFor(uri) {
      if (holding(uri).length > 0 || URI.parse(uri).scheme === OWN_SCHEME) return undefined;
      // left out by the settings of its folder, it stands for itself
      const home = Utils.dirname(URI.parse(uri)).toString();
      return folders.has(plain(home)) ? undefined : add(home, 'beside');
    },
    holding,
    document(uri) {
      const candidates = URI.parse(uri).scheme === OWN_SCHEME ? all() : holding(uri);
      for (const { uri: home, view } of candidates) {
        const document = view.document(fileName(home, uri) ?? '');
        if (document !== undefined) return document;
      }
      return undefined;
    },
  };
}
