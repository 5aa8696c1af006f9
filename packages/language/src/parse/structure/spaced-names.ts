import { kindOf } from '../lexer/kinds.ts';
import { replaceTokens, type TokenList } from '../lexer/token-list.ts';
import type { ProblemList } from '../problem-list.ts';
import { isCell } from './cells/cell-slip.ts';
import { lineHead } from './columns.ts';

const name = kindOf('NAME');
const [open, close] = [kindOf('{'), kindOf('}')];
/** What begins a table whose rows begin with the name of an organisation. */
const tables = new Set(['effect', 'value', 'revenue', 'budget'].map(kindOf));
const behindNames = new Set(['income', 'cost', 'with', 'from', 'STRING'].map(kindOf));
/** The first words of rows that sum others up, and are no names. */
const sums = /^(?:Totals?|TOTAL|Net|Gross|Grand|Sum|Sub)$/;

/**
 * Joins what is meant as the name of one organisation and would be read as two rows, `Wessex Hospitals cost 6.5`: the
 * first with nothing in it. Gives the text with the names as they can be.
 */
export function joinSpacedNames(text: string, read: string, tokens: TokenList, problems: ProblemList): string {
  let result = read;
  for (let index = 0; index + 1 < tokens.count; index++) {
    const { kinds, starts, ends, lineFirst } = tokens;
    if (lineFirst[index] !== 1 || kinds[index] !== name || kinds[index + 1] !== name) continue;
    let last = index;
    while (kinds[last + 1] === name && lineFirst[last + 1] !== 1) last++;
    const isRow = last > index && (isCell(tokens, last + 1) || behindNames.has(kinds[last + 1] ?? 0));
    if (!isRow || lineFirst[last + 1] === 1 || !tables.has(openedBy(tokens, index))) continue;
    const [start, end] = [starts[index] ?? 0, ends[last] ?? 0];
    if (sums.test(text.slice(start, ends[index]))) continue;
    const written = text.slice(start, end).replace(/\s+/g, ' ');
    const joined = written.replaceAll(' ', '');
    problems.add({
      rule: 'language/name-format',
      message: `A name is one word: “${written}”.`,
      help: `Write ${joined}.`,
      start,
      end,
      fixes: [{ title: `Write ${joined}`, start, end, text: joined }],
      slip: { form: `name ${written}` },
    });
    const token = { kind: name, start, end: start + joined.length, lineFirst: true };
    replaceTokens(tokens, index, last - index + 1, [token]);
    result = result.slice(0, start) + joined.padEnd(end - start) + result.slice(end);
  }
  return result;
}

/** The word that begins the statement in whose braces a token stands. */
function openedBy(tokens: TokenList, index: number): number {
  let depth = 0;
  for (let at = index - 1; at >= 0; at--) {
    const kind = tokens.kinds[at];
    if (kind === close) depth++;
    else if (kind === open && depth-- === 0) return tokens.kinds[lineHead(tokens, at)] ?? 0;
  }
  return 0;
}
