import { blocks, braced, choices, expectations } from '../generated/parser-tables.ts';
import { kindOf } from '../lexer/kinds.ts';

/** The rule of the elements of a file. */
export const elementRow = 'Element';

/** What a file begins with, and the rule it belongs to. */
const headers = new Map([
  [kindOf('plan'), 'PlanDefinition'],
  [kindOf('part'), 'PartOf'],
  [kindOf('library'), 'LibraryHeader'],
]);

/** Whether a kind of token begins an element or the header of a file. */
export const beginsElement = (kind: number): boolean => headers.has(kind) || choices[elementRow]?.[kind] !== undefined;

/** Whether a kind of token begins the header of a file. */
export const beginsHeader = (kind: number): boolean => headers.has(kind);

const beginnings = new Map<string, ReadonlySet<number>>(
  blocks.map(({ row, set }) => [row, new Set((expectations[set] ?? []).map((item) => Number.parseInt(item, 10)))]),
);

/** Whether a row of a rule can begin with a kind of token. */
export const rowBegins = (row: string, kind: number): boolean => beginnings.get(row)?.has(kind) ?? false;

/** The rule that a first token chooses among rows: `efficiency` the rule Efficiency among elements. */
export function ruleOfRow(row: string, kind: number): string | undefined {
  const chosen = choices[row]?.[kind] ?? (rowBegins(row, kind) ? row : undefined);
  return chosen ?? (row === elementRow ? headers.get(kind) : undefined);
}

const bracedRules = new Set(braced);

/** Whether a rule has braces of its own. */
export const hasBraces = (rule: string): boolean => bracedRules.has(rule);

const rowsOfRules = new Map(blocks.map(({ rule, row }) => [rule, row]));

/** The rule of the rows in the braces of a rule, if it has braces. */
export const rowOfRule = (rule: string): string | undefined => rowsOfRules.get(rule);
