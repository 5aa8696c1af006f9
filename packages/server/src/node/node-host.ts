import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readPlanFile, readPlanFiles } from '@stplan/language/node';
import { isProblem } from '@stplan/model';
import { URI } from 'vscode-uri';
import { acceptedOutside, NOTHING_ACCEPTED } from '../host/accepted-outside.ts';
import type { FolderReach } from '../host/folder-reach.ts';
import { folderSettings } from '../host/folder-settings.ts';
import type { FileContent, FolderContent, FolderSettings, Host } from '../host/host.ts';
import { nodeRevisions } from './node-revisions.ts';
import { settingsText } from './settings-file.ts';
import { settingsOfFolder } from './settings-of-folder.ts';

/** The file system, as far as the server reads it; it never writes. */
export const NODE_HOST: Host = { readFolder, readFile, revisions: nodeRevisions };

/** Whether an address is one of the disk; of what is saved nowhere or lies elsewhere, the editor sends the texts. */
const isOnDisk = (uri: string): boolean => URI.parse(uri).scheme === 'file';

async function readFolder(uri: string, reach: FolderReach): Promise<FolderContent> {
  if (!isOnDisk(uri)) return nothingIn(folderSettings(undefined));
  const cwd = URI.parse(uri).fsPath;
  const { found, files: settings } = await settingsOfFolder(cwd);
  const paths = reach === 'beside' ? await planFilesIn(cwd) : ['.'];
  const read = await readPlanFiles({ paths, cwd, settings });
  // a folder that is not there has no files; it may come
  if (isProblem(read)) return nothingIn(found);
  const { acceptanceFile } = found;
  const text = acceptanceFile && (await settingsText(URI.parse(acceptanceFile).fsPath));
  const nameOf = (address: string): string => relative(cwd, URI.parse(address).fsPath).replaceAll('\\', '/');
  return { ...found, ...read, ...acceptedOutside(found, text, nameOf) };
}

function nothingIn(found: FolderSettings): FolderContent {
  return { ...found, texts: new Map(), findings: [], accepted: NOTHING_ACCEPTED };
}

async function planFilesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile() && entry.name.endsWith('.stplan')).map(({ name }) => name);
}

async function readFile(folder: string, name: string): Promise<FileContent | undefined> {
  if (!isOnDisk(folder)) return undefined;
  const path = join(URI.parse(folder).fsPath, name);
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? readPlanFile(path, name) : undefined;
}
