import type { Json } from '@stplan/model';
import { jsonResult } from '../json-result.ts';
import { jsonText } from './json-text.ts';
import type { Format } from './render-input.ts';

const LISTS = { findings: 'finding', accepted: 'accepted', known: 'known', gone: 'gone' } as const;

/** One JSON object a line: each finding as in the format `json` with its `type`, and a last line of counts. */
export const format: Format = (input) => {
  const { summary, formVersion, ...lists } = jsonResult(input.result, input.texts, input) as { [key: string]: Json };
  const lines = Object.entries(LISTS).flatMap(([list, type]) =>
    ((lists[list] ?? []) as readonly { readonly [key: string]: Json }[]).map((entry) => ({ type, ...entry })),
  );
  const last = { type: 'summary', formVersion, ...(summary as { [key: string]: Json }) };
  return [...lines, last].map((line) => jsonText(line)).join('');
};
