import type { NameFilter } from '@stplan/language';
import type { Finding } from '@stplan/model';
import type { OutsideAcceptance, Settings } from '@stplan/rules';
import type { FolderReach } from './folder-reach.ts';
import type { FindRevisions } from './revision-host.ts';

/** The settings that hold for a folder. */
export type FolderSettings = {
  readonly settings: Settings;
  /** Says of the name of a file, as the folder names it, whether it is a plan file. */
  readonly isPlanFile: NameFilter['file'];
  /** The address of the file of acceptances that the settings name. */
  readonly acceptanceFile: string | undefined;
  /** Why the settings file cannot be used; then the defaults hold. */
  readonly problem: SettingsFault | undefined;
};

/** What is wrong with a settings file. */
export type SettingsFault = {
  readonly uri: string;
  readonly text: string;
  readonly error: string;
  readonly offset: number | undefined;
};

/** Everything that lies below a folder. */
export type FolderContent = FolderSettings & {
  /** The texts of plan files by their names. */
  readonly texts: ReadonlyMap<string, string>;
  /** What could not be read. */
  readonly findings: readonly Finding[];
  /** What the file of acceptances accepts, and its text by the name that the folder gives it. */
  readonly accepted: AcceptedOutside;
};

/** What is accepted in a file beside the plans, and the text of that file by its name. */
export type AcceptedOutside = {
  readonly acceptances: readonly OutsideAcceptance[];
  readonly texts: ReadonlyMap<string, string>;
};

/** The text of a file, as far as there is one, and what is wrong with it. */
export type FileContent = { readonly text: string | undefined; readonly findings: readonly Finding[] };

/** What the server may reach of the world outside; passed in, so that it runs in a process and in a worker. Never throws. */
export type Host = {
  readonly readFolder: (uri: string, reach: FolderReach) => Promise<FolderContent>;
  /** A plan file of a folder as it was saved; undefined when it is not there. */
  readonly readFile: (folder: string, name: string) => Promise<FileContent | undefined>;
  /** The revisions of folders; undefined where there is no Git, as in a browser. */
  readonly revisions?: FindRevisions;
};
