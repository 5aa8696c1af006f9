/** Words that say nothing of which body is meant: kinds of body, and what half of them begin with. */
const COMMON = new Set(
  `nhs trust foundation ccg stp clinical commissioning group the and for with hospital hospitals university universities
  teaching health healthcare care integrated service services community partnership mental social ambulance general
  district acute royal infirmary north south east west northern southern eastern western central mid city county saint
  sustainability transformation system footprint plan`.split(/\s+/),
);

/** The words of some texts by which a body is known: `Royal Berks Hospital` has `berks`. Names without blanks are taken apart. */
export function tellingWords(...texts: readonly string[]): readonly string[] {
  const words = texts.flatMap((text) => text.match(/[A-Z]?[a-z']+|[A-Z]+(?![a-z])/g) ?? []);
  return [
    ...new Set(
      words
        // an acronym may stand for any of the others
        .filter((word) => word.length > 2 && word !== word.toUpperCase())
        .map((word) => word.toLowerCase().replaceAll("'", ''))
        .filter((word) => !COMMON.has(word)),
    ),
  ];
}

/** Whether two bodies may be the same by their telling words: one in common is enough, also one that is cut short. */
export function mayBeSame(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => b.some((other) => word === other || isCutShort(word, other) || isCutShort(other, word)));
}

/** The bodies that are called so, letter by letter or else but for words such as Hospital. */
export function calledSo<T extends { readonly title: string }>(title: string, bodies: readonly T[]): readonly T[] {
  const same = bodies.filter((body) => body.title.toLowerCase() === title.toLowerCase());
  const words = tellingWords(title);
  if (same.length > 0 || words.length === 0) return same;
  return bodies.filter((body) => {
    const others = tellingWords(body.title);
    return others.length === words.length && others.every((word) => words.includes(word));
  });
}

function isCutShort(short: string, long: string): boolean {
  return short.length >= 4 && long.startsWith(short);
}
