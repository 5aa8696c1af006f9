import { type Columns, placeAt, staysWhole } from './columns.ts';
import { largest } from './largest.ts';
import type { PrintLine } from './print-line.ts';
import { type Source, spanWidth } from './spacing.ts';
import { labelLength } from './statement-labels.ts';

/** The longest label that others make room for; a longer one pushes only its own value aside. */
export const longestLabel = 20;

type Labelled = { readonly line: PrintLine; readonly value: number; readonly width: number };

/** The label of a statement, if its value stands beside it and has no body of its own. */
function readLabel(source: Source, line: PrintLine): Labelled | undefined {
  const { items } = source;
  const words = [0, 1, 2, 3].flatMap((at) => (line.head + at < line.tail ? (items[line.head + at]?.type ?? []) : []));
  const value = line.head + labelLength(words);
  if (value >= line.tail || !staysWhole(source, line, value)) return undefined;
  for (let index = value; index < line.tail; index++) if (items[index]!.type === '{') return undefined;
  return { line, value, width: spanWidth(source, line.first, value) };
}

/** Sets the values of the statements of one body in a column. */
export function alignStatements(source: Source, columns: Columns, body: readonly PrintLine[]): void {
  const labelled = body.flatMap((line) => (line.role === 'statement' ? (readLabel(source, line) ?? []) : []));
  const counted = labelled.filter(({ width }) => width <= longestLabel);
  const widest = largest(counted.map(({ width }) => width));
  const varied = counted.some(({ width }) => width !== widest);
  for (const { line, value } of labelled) {
    const at = 2 * line.depth + widest + (varied ? 2 : 1);
    placeAt(columns, value, at, 1);
    line.hang = Math.max(at, line.hang);
  }
}
