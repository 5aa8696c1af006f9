/** A tag of a page with its attributes. */
export type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> };

const TAG = /<([a-z!][^\s>/]*)((?:\s+[^\s=>"'/]+(?:=(?:"[^"]*"|[^\s">]*))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>"'/]+)(?:=(?:"([^"]*)"|([^\s">]*)))?/g;

/** The tags of a page as a browser would see them: what is in quotes or escaped is text. */
export function tagsIn(page: string): Tag[] {
  return [...page.matchAll(TAG)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', quoted, bare]) => [
        key.toLowerCase(),
        quoted ?? bare ?? '',
      ]),
    ),
  }));
}
