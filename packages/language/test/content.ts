import type { ParsedFile } from '../src/parse/parsed-file.ts';

/** A tree without its places, so that two texts can be compared by what they say. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  if ('$refText' in value) return value.$refText;
  const kept = Object.entries(value).filter(([key]) => !key.startsWith('$') || key === '$type');
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutPlaces(part)]));
}

/** What a file says, apart from its white space. */
export type Content = {
  readonly tokens: readonly string[];
  readonly comments: readonly string[];
  readonly tree: unknown;
  readonly problems: readonly string[];
};

/** Reads a file's words, comments, tree, and messages without their places. */
export function contentOf({ text, tokens, comments, tree, problems }: ParsedFile): Content {
  return {
    tokens: tokens.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`),
    comments: comments.map(({ form, start, end }) => `${form} ${text.slice(start, end).trimEnd()}`),
    tree: withoutPlaces(tree),
    problems: problems.map(({ rule, message }) => `${rule} ${message}`),
  };
}
