import { type Counterparty, type Ref, unitName } from '@stplan/model';
import { valueText } from './difference-value.ts';
import { type Fields, isRef, leafValue, type Renaming } from './leaf-value.ts';

/** The fields that tell the rows of a list apart, in the order in which a reader would say them. */
const TELLING = [
  'countKind',
  'sourceKind',
  'stage',
  'test',
  'condition',
  'limit',
  'part',
  'matter',
  'action',
  'organisation',
  'milestone',
  'kind',
  'measure',
  'line',
  'title',
  'fund',
  'counterparty',
  'subject',
  'element',
  'upTo',
  'nonRecurrent',
  'spend',
  'version',
] as const;

type Telling = (typeof TELLING)[number];

/** How some of them are said. */
const WORDS: { readonly [T in Telling]?: (value: unknown, renamed: Renaming) => string | undefined } = {
  title: (title) => `“${title}”`,
  counterparty: (value, renamed) => {
    const counterparty = value as Counterparty;
    return counterparty.kind === 'outside' ? 'with outside' : `with ${renamed(counterparty.organisation.name)}`;
  },
  subject: (subject, renamed) => `at ${renamed((subject as Ref).name)}`,
  nonRecurrent: (value) => (value === true ? 'non-recurrent' : undefined),
  version: (version) => `as of version ${version}`,
  upTo: (month, renamed) => `to ${words(month, renamed)}`,
};

/** What a row of a list is called, and what is left to be compared in it. */
export type RowWords = {
  readonly label: string;
  /** The organisation whose row it is. */
  readonly organisation: string | undefined;
  readonly rest: Fields;
};

/** Reads a row's label from the fields that tell it apart; a row with nothing else is compared by its label alone. */
export function rowWords(row: Fields, renamed: Renaming): RowWords {
  const parts: string[] = [];
  const rest: Record<string, unknown> = { ...row };
  for (const key of TELLING) {
    const value = row[key];
    if (!(key in row)) continue;
    delete rest[key];
    const part = value === undefined ? undefined : (WORDS[key]?.(value, renamed) ?? plain(key, value, renamed));
    if (part !== undefined) parts.push(part);
  }
  const { organisation } = row;
  const own = typeof organisation === 'object' && organisation !== null && isRef(organisation as Fields);
  return { label: parts.join(' '), organisation: own ? renamed((organisation as Ref).name) : undefined, rest };
}

function plain(key: Telling, value: unknown, renamed: Renaming): string | undefined {
  return key in WORDS ? undefined : words(value, renamed);
}

function words(value: unknown, renamed: Renaming): string | undefined {
  const leaf = leafValue(value, renamed);
  return leaf && valueText(leaf);
}

/** The name of a unit as a value that is compared. */
export function unitWords(unit: unknown): string {
  return unitName(unit as Parameters<typeof unitName>[0]);
}
