import type { ListedRevision, Revision } from '@stplan/git';
import type { Finding, Problem } from '@stplan/model';
import type { FolderReach } from './folder-reach.ts';

/** The Git of a machine, by the programs that the editor names, which are tried before the one on the path. */
export type FindRevisions = (programs: readonly string[]) => RevisionHost;

/** What the server may ask of the Git repository that a folder lies in. Never throws; nothing is written or fetched. */
export type RevisionHost = {
  /** Branches, tags and the last commits that touch some files, by the names that the folder gives them. */
  readonly list: (folder: string, files: readonly string[]) => Promise<readonly ListedRevision[] | Problem>;
  /** The commit that a name stands for. */
  readonly find: (folder: string, name: string) => Promise<Revision | Problem>;
  /** The plan files of a folder as they were, under its settings of today. */
  readonly read: (folder: string, reach: FolderReach, revision: Revision) => Promise<RevisionTexts | Problem>;
};

/** Texts of plan files by their names, and what could not be read. */
export type RevisionTexts = { readonly texts: ReadonlyMap<string, string>; readonly findings: readonly Finding[] };
