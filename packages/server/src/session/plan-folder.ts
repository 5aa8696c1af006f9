import type { NationalLibrary } from '@stplan/language';
import type { Finding } from '@stplan/model';
import { type Analyser, createAnalyser } from '../analyser/analyser.ts';
import { createFolderView } from '../document/create-folder-view.ts';
import { fileName, isFolderless, isOwn } from '../document/file-uri.ts';
import type { FolderView } from '../document/folder-view.ts';
import type { FolderReach } from '../host/folder-reach.ts';
import { folderSettings } from '../host/folder-settings.ts';
import type { FolderContent, FolderSettings, Host } from '../host/host.ts';
import type { OpenTexts } from './open-texts.ts';

/** A folder of plans that is kept up to date: what is saved, with what is open in the editor before it. */
export type PlanFolder = {
  readonly uri: string;
  readonly reach: FolderReach;
  readonly view: FolderView;
  readonly settings: () => FolderSettings;
  /** Reads everything anew. */
  readonly load: () => Promise<void>;
  /** Whether the folder is one's to look at for a file of this address. */
  readonly holds: (uri: string) => boolean;
  /** Takes the text of the editor, or else what is saved now; a file that is gone goes from the plans. */
  readonly refresh: (uri: string) => Promise<void>;
  /** Takes the text of a file that is open in the editor. */
  readonly write: (uri: string, text: string) => void;
};

/** A folder that is not loaded yet. */
export function createPlanFolder(
  uri: string,
  reach: FolderReach,
  { host, open, library }: { readonly host: Host; readonly open: OpenTexts; readonly library: NationalLibrary },
): PlanFolder {
  const analyser: Analyser = createAnalyser(library);
  const loading = new Map<string, readonly Finding[]>();
  // The editor may write an address in another way than we would; it is told of files as it tells us.
  const spelt = new Map<string, string>();
  const view = createFolderView(uri, analyser, (name) => spelt.get(name));
  let settings: FolderSettings = folderSettings(undefined);

  // What is saved nowhere yet has no ending to know it by; the editor says that it is a plan.
  const isSavedNowhere = isFolderless(uri);
  const counts = (name: string): boolean => isSavedNowhere || settings.isPlanFile(name);
  const nameOf = (address: string): string | undefined => {
    const name = fileName(uri, address);
    // What comes with the program is known without being opened: as a file of the folder it would stand in its own way.
    if (name === undefined || isOwn(name)) return undefined;
    return reach === 'beside' && name.includes('/') ? undefined : name;
  };
  const state = (name: string, findings: readonly Finding[]): void => {
    if (findings.length > 0) loading.set(name, findings);
    else loading.delete(name);
  };
  const tellLoading = (): void => analyser.setLoadingFindings([...loading.values()].flat());

  function take(content: FolderContent): void {
    settings = content;
    analyser.setRules(content.settings.rules);
    analyser.setAcceptances(content.accepted.acceptances, content.accepted.texts);
    loading.clear();
    for (const finding of content.findings)
      state(finding.span.file, [...(loading.get(finding.span.file) ?? []), finding]);
    const texts = new Map(content.texts);
    for (const [address, text] of open.all()) {
      const name = nameOf(address);
      if (name === undefined || !counts(name)) continue;
      spelt.set(name, address);
      texts.set(name, text);
      state(name, []);
    }
    for (const name of [...analyser.files()]) if (!texts.has(name)) analyser.remove(name);
    for (const [name, text] of texts) analyser.write(name, text);
    tellLoading();
  }

  return {
    uri,
    reach,
    view,
    settings: () => settings,
    load: async () => take(await host.readFolder(uri, reach)),
    holds(address) {
      const name = nameOf(address);
      return name !== undefined && counts(name);
    },
    write(address, text) {
      const name = nameOf(address);
      if (name === undefined || !counts(name)) return;
      spelt.set(name, address);
      state(name, []);
      tellLoading();
      analyser.write(name, text);
    },
    async refresh(address) {
      const name = nameOf(address);
      if (name === undefined || !counts(name)) return;
      const saved = open.text(address) === undefined ? await host.readFile(uri, name) : undefined;
      // it may have been opened meanwhile
      const text = open.text(address) ?? saved?.text;
      state(name, open.text(address) === undefined ? (saved?.findings ?? []) : []);
      if (text === undefined) analyser.remove(name);
      else analyser.write(name, text);
      tellLoading();
    },
  };
}
