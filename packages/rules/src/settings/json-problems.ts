import { lineIndex, positionAt } from '@stplan/model';
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { SettingProblem } from './settings-problem.ts';

/** Why a file of settings cannot be used, and where, if that is a place in it. */
export type SettingsProblem = {
  readonly error: string;
  readonly offset?: number;
  /** What else is wrong with it. */
  readonly others?: readonly SettingsProblem[];
};

/** What is wrong, by the parser's names of mistakes. */
const MISTAKES: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no value',
  InvalidNumberFormat: 'this is no number',
  PropertyNameExpected: 'a name in quotation marks is missing',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a } is missing',
  CloseBracketExpected: 'a ] is missing',
  EndOfFileExpected: 'something stands behind the end',
  UnexpectedEndOfComment: 'a comment is not closed',
  UnexpectedEndOfString: 'a text is not closed',
  InvalidEscapeCharacter: 'a backslash stands before something that it cannot stand before',
  InvalidCharacter: 'a character cannot stand in a text',
};

/** A value read from JSON in which comments and a last comma are allowed, with its tree to find places in. */
export function readJson(text: string): { readonly value: unknown; readonly tree: Node | undefined } | SettingsProblem {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first !== undefined) {
    const code = printParseErrorCode(first.error);
    return { error: `not JSON with comments: ${MISTAKES[code] ?? code}`, offset: first.offset };
  }
  return { value: tree === undefined ? undefined : getNodeValue(tree), tree };
}

/** Problems with the places where they stand, as one with the others behind it. */
export function located(tree: Node | undefined, problems: readonly SettingProblem[]): SettingsProblem {
  const [first, ...others] = problems.map((problem): SettingsProblem => {
    const place = placeOf(tree, problem);
    return { error: problem.message, ...(place && { offset: place.offset }) };
  });
  return { ...(first ?? { error: 'these settings cannot be used' }), ...(others.length > 0 && { others }) };
}

/** The part of the file that a problem is about. */
export function placeOf(tree: Node | undefined, { path, at }: Pick<SettingProblem, 'path' | 'at'>): Node | undefined {
  if (tree === undefined || path.length === 0) return undefined;
  const node = findNodeAtLocation(tree, [...path]);
  return at === 'name' ? node?.parent?.children?.[0] : node;
}

/** Where and why a file cannot be used, a line for each problem: `stplan.json:3:1: not JSON with comments: ...`. */
export function settingsProblemText(
  file: string,
  text: string,
  { error, offset, others = [] }: SettingsProblem,
): string {
  const rest = others.map((other) => settingsProblemText(file, text, other));
  if (offset === undefined) return [`${file}: ${error}`, ...rest].join('\n');
  const { line, column } = positionAt(lineIndex(text), offset);
  return [`${file}:${line}:${column}: ${error}`, ...rest].join('\n');
}
