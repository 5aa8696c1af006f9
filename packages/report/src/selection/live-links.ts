/** The markup without links to what a selection leaves out: their words stay. */
export function liveLinks(markup: string, isKnown: (id: string) => boolean): string {
  return markup.replaceAll(/<a (?:[^>]* )?href="#([^"]*)"[^>]*>(.*?)<\/a>/gs, (link, id: string, words: string) =>
    isKnown(id) ? link : words,
  );
}

/** The ids that markup gives. */
export function idsIn(markup: string): readonly string[] {
  return [
    ...markup.matchAll(/<[a-z]\w*(?: [^>]*)? id="?([^\s">]+)/g),
    ...markup.matchAll(/<[a-z]\w* id="?([^\s">]+)/g),
  ].map(([, id]) => id ?? '');
}
