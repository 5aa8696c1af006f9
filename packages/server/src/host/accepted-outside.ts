import { readAcceptances } from '@stplan/rules';
import { URI, Utils } from 'vscode-uri';
import type { AcceptedOutside, FolderContent, FolderSettings } from './host.ts';

/** No file of acceptances, or one that says nothing. */
export const NOTHING_ACCEPTED: AcceptedOutside = { acceptances: [], texts: new Map() };

/**
 * What the file of acceptances of a folder accepts; what is wrong with it is told with the settings. `text` is that of
 * the file, undefined when it cannot be read; `nameOf` gives the name that the folder gives to an address.
 */
export function acceptedOutside(
  { acceptanceFile: uri, problem }: FolderSettings,
  text: string | undefined,
  nameOf: (uri: string) => string,
): Pick<FolderContent, 'accepted' | 'problem'> {
  if (uri === undefined) return { accepted: NOTHING_ACCEPTED, problem };
  const fault = (error: string, offset?: number) => ({
    accepted: NOTHING_ACCEPTED,
    problem: problem ?? { uri, text: text ?? '', error, offset },
  });
  if (text === undefined) return fault('the file of acceptances cannot be read');
  const home = Utils.dirname(URI.parse(uri));
  const read = readAcceptances(text, nameOf(uri), (file) => nameOf(Utils.joinPath(home, file).toString()));
  if ('error' in read) return fault(read.error, read.offset);
  return { accepted: { acceptances: read.acceptances, texts: new Map([[nameOf(uri), text]]) }, problem };
}
