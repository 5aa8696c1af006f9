import type { Position, Range } from 'vscode-languageserver-types';
import { isCompletionList, shownCompletions } from './shown-completions.ts';

/**
 * An answer as fixtures write it down: one line for each entry, places as `3:1-3:8` counted from 1, addresses as the
 * names of files, a change of text as `3:1-3:8 "old" -> ...`, parts that are not there left out.
 */
export function shownAnswer(answer: unknown, folder: string): string {
  if (answer === null || answer === undefined) return 'nothing';
  if (Array.isArray(answer) && answer.length === 0) return 'an empty list';
  if (isCompletionList(answer)) return shownCompletions(answer);
  return show(answer, '', folder).join('\n');
}

function show(value: unknown, indent: string, folder: string): string[] {
  const inline = shortForm(value, folder);
  if (inline !== undefined) return [indent + inline];
  if (Array.isArray(value)) return value.flatMap((item) => listed(item, indent, folder));
  return Object.entries(value as object)
    .filter(([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0))
    .flatMap(([key, part]) => {
      const name = key.startsWith('file:') ? named(key, folder) : key;
      const short = shortForm(part, folder);
      if (short === undefined) return [`${indent}${name}:`, ...show(part, `${indent}  `, folder)];
      if (!short.includes('\n')) return [`${indent}${name}: ${short}`];
      return [`${indent}${name}: |`, ...short.split('\n').map((line) => (line === '' ? '' : `${indent}  ${line}`))];
    });
}

function listed(item: unknown, indent: string, folder: string): string[] {
  const [first = '', ...rest] = show(item, `${indent}  `, folder);
  return [`${indent}- ${first.slice(indent.length + 2)}`, ...rest];
}

/** What fits behind the name of its key: texts, numbers, places, changes of text, lists of those. */
function shortForm(value: unknown, folder: string): string | undefined {
  if (typeof value === 'string') return value.startsWith(`${folder}/`) ? named(value, folder) : value;
  if (typeof value !== 'object' || value === null) return String(value);
  if (isRange(value)) return rangeText(value);
  if (isPosition(value)) return positionText(value);
  if (isList(value)) return value.join(' ');
  const keys = Object.keys(value).sort().join();
  const { range, newText, uri } = value as { range: Range; newText: string; uri: string };
  if (keys === 'newText,range') return `${rangeText(range)} -> ${JSON.stringify(newText)}`;
  if (keys === 'range,uri') return `${named(uri, folder)} ${rangeText(range)}`;
  return undefined;
}

const named = (uri: string, folder: string): string => (uri.startsWith(folder) ? uri.slice(folder.length + 1) : uri);

const isPosition = (value: object): value is Position => 'line' in value && 'character' in value;

const isRange = (value: object): value is Range =>
  'start' in value && 'end' in value && isPosition(value.start as object) && Object.keys(value).length === 2;

const isList = (value: object): value is readonly (string | number)[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'number' || (typeof one === 'string' && one.length < 30));

const positionText = ({ line, character }: Position): string => `${line + 1}:${character + 1}`;

const rangeText = ({ start, end }: Range): string => `${positionText(start)}-${positionText(end)}`;
