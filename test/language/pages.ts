import { type ExampleFile, type PageExample, readPage } from '@stplan/testkit';
import { filesUnder } from '../architecture/files.ts';

const under = 'docs/language';

/** The pages of the language reference with their examples. */
export const pages: readonly { readonly page: string; readonly examples: readonly PageExample[] }[] = filesUnder(
  under,
  /\.md$/,
).map(({ path, text }) => ({ page: path.slice(under.length + 1), examples: readPage(text) }));

/** The fictional footprint that the examples are read with, the file that defines its plan first. */
export const prelude: readonly ExampleFile[] = filesUnder(`${under}/prelude`, /\.stplan$/).sort((a, b) =>
  a.path < b.path ? 1 : -1,
);
