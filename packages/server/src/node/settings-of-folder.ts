import { dirname, relative } from 'node:path';
import type { FileSettings } from '@stplan/language/node';
import { URI } from 'vscode-uri';
import { folderSettings, type SettingsFile } from '../host/folder-settings.ts';
import type { FolderSettings } from '../host/host.ts';
import { nearestSettingsFile, settingsText } from './settings-file.ts';

/** The settings that hold for a folder of the disk, and what of them says which files are read. */
export async function settingsOfFolder(
  cwd: string,
): Promise<{ readonly found: FolderSettings; readonly files: FileSettings }> {
  const file = await settingsFile(cwd);
  const found = folderSettings(file);
  const { include, exclude } = found.settings;
  return { found, files: { include, exclude, folder: file && dirname(URI.parse(file.uri).fsPath) } };
}

async function settingsFile(folder: string): Promise<SettingsFile | undefined> {
  const file = await nearestSettingsFile(folder);
  const text = file && (await settingsText(file));
  if (file === undefined || text === undefined) return undefined;
  const down = relative(dirname(file), folder).replaceAll('\\', '/');
  return { uri: URI.file(file).toString(), text, down: down === '' ? '' : `${down}/` };
}
