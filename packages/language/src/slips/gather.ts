import type { Finding, Fix } from '@stplan/model';

/** How many of the further places are shown. */
export const MOST_SHOWN = 10;

/**
 * Makes one finding of those that one slip led to: the first stays and speaks of the others, which become related
 * places and are put right by the same fix. `keyOf` gives the same key to findings of one slip, and undefined to one
 * that stands alone; `more` says in a sentence what the others are.
 */
export function gather(
  findings: readonly Finding[],
  keyOf: (finding: Finding, index: number) => string | undefined,
  more: (others: readonly Finding[]) => string,
): Finding[] {
  if (findings.length < 2) return [...findings];
  const groups = new Map<string, Finding[]>();
  for (const [index, finding] of findings.entries()) {
    const key = keyOf(finding, index);
    const group = key === undefined ? undefined : groups.get(key);
    if (group !== undefined) group.push(finding);
    else groups.set(key ?? `alone ${index}`, [finding]);
  }
  return [...groups.values()].map(([first, ...others]) =>
    others.length === 0 ? (first as Finding) : united(first as Finding, others, more(others)),
  );
}

function united(first: Finding, others: readonly Finding[], sentence: string): Finding {
  return {
    ...first,
    message: `${first.message} ${sentence}`,
    related: [...first.related, ...others.slice(0, MOST_SHOWN).map(({ span }) => ({ message: 'Here, too.', span }))],
    fixes: first.fixes.map((fix, index) => forAll(fix, others, index)),
  };
}

/** A fix with what the others offer at its place, if all of them do. */
function forAll(fix: Fix, others: readonly Finding[], index: number): Fix {
  const alike = others.flatMap(({ fixes }) => fixes[index] ?? []);
  if (alike.length < others.length) return fix;
  const isSame = alike.every(({ title }) => title === fix.title);
  if (!isSame && !MENDS_ALIKE.test(fix.title)) return fix;
  return {
    title: isSame ? fix.title : `${fix.title}, and the others alike`,
    safe: fix.safe && alike.every(({ safe }) => safe),
    edits: distinct([fix, ...alike].flatMap(({ edits }) => edits)),
  };
}

/** Each change once: an element that is missing in several places is added in one. */
function distinct(edits: Fix['edits']): Fix['edits'] {
  const seen = new Map(
    edits.map((edit) => [`${edit.span.file} ${edit.span.start} ${edit.span.end} ${edit.text}`, edit]),
  );
  return [...seen.values()];
}

/** Fixes that differ only in what is written at each place. */
const MENDS_ALIKE = /^Write /;

const MOST_NAMED = 3;

/** `“A”, “B” and 2 more`. */
export function namedAlike(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => `“${name}”`);
  const all = names.length > MOST_NAMED ? [...shown, `${names.length - MOST_NAMED} more`] : shown;
  return all.length > 1 ? `${all.slice(0, -1).join(', ')} and ${all.at(-1)}` : (all[0] ?? '');
}
