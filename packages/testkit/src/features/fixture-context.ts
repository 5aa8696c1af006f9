import { NATIONAL_LIBRARY } from '@stplan/library';
import {
  createAnalyser,
  createFolderView,
  DEFAULT_CLIENT_SETTINGS,
  type FeatureContext,
  fileName,
} from '@stplan/server';
import type { FeatureFixture } from './feature-fixture.ts';

/** Where the files of fixtures lie. */
export const FIXTURE_FOLDER = 'file:///plans';

/** What features see of a fixture's files: one folder, an editor that can do everything, default settings. */
export function fixtureContext({ files }: Pick<FeatureFixture, 'files'>): FeatureContext {
  const analyser = createAnalyser(NATIONAL_LIBRARY);
  for (const [file, { text }] of files) analyser.write(file, text);
  const folder = createFolderView(FIXTURE_FOLDER, analyser);
  return {
    folders: [folder],
    document: (uri) => folder.document(fileName(FIXTURE_FOLDER, uri) ?? ''),
    settings: DEFAULT_CLIENT_SETTINGS,
    // what every editor of today can do
    client: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
  };
}
