import type { Connection } from 'vscode-languageserver';
import { fileName, fileUri } from '../document/file-uri.ts';
import { acceptedOutside } from '../host/accepted-outside.ts';
import { folderSettings } from '../host/folder-settings.ts';
import type { Host } from '../host/host.ts';
import type { FileRequests } from '../protocol/file-requests.ts';

/** The files as the client reads them for a server that cannot. A client that does not has no files but those it opens. */
export function clientHost(connection: Connection): Host {
  const ask = <M extends keyof FileRequests>(
    method: M,
    params: FileRequests[M]['params'],
    otherwise: FileRequests[M]['result'],
  ): Promise<FileRequests[M]['result']> =>
    connection.sendRequest<FileRequests[M]['result']>(method, params).catch(() => otherwise);

  return {
    async readFolder(uri, reach) {
      const { files, settings } = await ask(
        'stplan/readFolder',
        { folder: uri, below: reach === 'all below' },
        { files: [], settings: null },
      );
      const found = folderSettings(settings === null ? undefined : { ...settings, down: '' });
      const named = files.map((file) => [fileName(uri, file.uri) ?? '', file.text] as const);
      const texts = new Map(named.filter(([name]) => found.isPlanFile(name)));
      const { acceptanceFile } = found;
      const text = acceptanceFile && (await ask('stplan/readFile', { uri: acceptanceFile }, null));
      const nameOf = (address: string): string => fileName(uri, address) ?? address;
      return { ...found, texts, findings: [], ...acceptedOutside(found, text ?? undefined, nameOf) };
    },
    async readFile(folder, name) {
      const text = await ask('stplan/readFile', { uri: fileUri(folder, name) }, null);
      return text === null ? undefined : { text, findings: [] };
    },
  };
}
