import { kindOf } from '../../lexer/kinds.ts';
import type { TokenList } from '../../lexer/token-list.ts';

/** Tokens that are meant as one cell of a row, and are not written as the language writes one. */
export type CellSlip = {
  /** The first of them, and how many they are. */
  readonly first: number;
  readonly count: number;
  readonly message: string;
  readonly help: string;
  /** What to write instead, where that is sure enough to offer. */
  readonly instead?: string;
};

/** Looks for a slip of one kind at a token. */
export type FindSlip = (text: string, tokens: TokenList, index: number) => CellSlip | undefined;

const figures = new Set(['NUMBER', 'MONEY', 'PERCENT'].map(kindOf));
const cells = new Set(['NUMBER', 'MONEY', 'PERCENT', 'ACCOUNTING', 'QUANTITY', '_', '-', 'DASH'].map(kindOf));
const behindCells = new Set(['[', '}', 'note', 'exact', 'accepted', 'STRING'].map(kindOf));

/** Whether a token is a figure without brackets. */
export const isFigure = ({ kinds }: TokenList, index: number): boolean => figures.has(kinds[index] ?? 0);

/** Whether a token may be a cell by itself. */
export const isCell = ({ kinds }: TokenList, index: number): boolean => cells.has(kinds[index] ?? 0);

/** Whether a token stands on a later line, or begins what may stand behind the cells of a row. */
export const endsCells = ({ kinds, lineFirst, count }: TokenList, index: number): boolean =>
  index >= count || lineFirst[index] === 1 || behindCells.has(kinds[index] ?? 0);

/** Whether nothing stands between a token and the next one. */
export const touchesNext = ({ starts, ends, count }: TokenList, index: number): boolean =>
  index + 1 < count && ends[index] === starts[index + 1];

/** What is written from one token to another. */
export const writtenAt = (text: string, { starts, ends }: TokenList, first: number, last: number): string =>
  text.slice(starts[first], ends[last]).replace(/\s+/g, ' ');
