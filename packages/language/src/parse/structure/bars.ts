import { startOfLine } from '../lexer/blanks.ts';
import { kindOf } from '../lexer/kinds.ts';
import type { TokenList } from '../lexer/token-list.ts';
import type { ProblemList } from '../problem-list.ts';
import { nextLine } from './columns.ts';
import { isInFormula } from './formula-line.ts';
import { createTokenEdits } from './token-edits.ts';

const unknown = kindOf('UNKNOWN_CHARACTER');
const ruled = new Set(['-', 'DASH', ':', 'UNKNOWN_CHARACTER'].map(kindOf));

/** Bars between cells, and the line below a heading: `|`, `|---|:--|`. */
const bars = /^[|:-]*\|[|:-]*$/;

/**
 * Leaves out the bars of tables that were drawn with them, in Markdown or by hand, so that their rows are read: one
 * message for each table.
 */
export function dropBars(text: string, tokens: TokenList, problems: ProblemList): void {
  const isBar = (index: number) =>
    tokens.kinds[index] === unknown && bars.test(text.slice(tokens.starts[index], tokens.ends[index]));
  let hasBars = false;
  for (let index = 0; index < tokens.count && !hasBars; index++) hasBars = isBar(index);
  if (!hasBars) return;
  const edits = createTokenEdits(tokens);
  let table = -1;
  let lineBefore = -1;
  for (let index = 0; index < tokens.count; ) {
    const end = nextLine(tokens, index);
    const found = barsOf(tokens, index, end, isBar);
    if (found.length > 0 && !isInFormula(tokens, found[0] ?? index)) {
      if (lineBefore !== index) table = startOfLine(text, tokens.starts[index] ?? 0);
      lineBefore = end;
      for (const bar of found) edits.drop(bar, bar + 1);
      report(text, tokens, found[0] ?? index, problems, table);
    }
    index = end;
  }
  edits.apply();
}

/** The tokens of a line to leave out: its bars, or all of it where it only rules off. */
function barsOf({ kinds }: TokenList, from: number, end: number, isBar: (index: number) => boolean): number[] {
  const all = Array.from({ length: end - from }, (_, index) => from + index);
  const found = all.filter(isBar);
  return found.length > 0 && all.every((index) => ruled.has(kinds[index] ?? 0)) ? all : found;
}

function report(text: string, { starts, ends }: TokenList, bar: number, problems: ProblemList, table: number): void {
  const start = starts[bar] ?? 0;
  problems.add({
    rule: 'language/unknown-character',
    message: 'No bars stand between the cells of a row.',
    help: 'Put blanks between the figures, and delete each |.',
    start,
    end: ends[bar] ?? text.length,
    slip: { form: 'bars', line: table },
  });
}
