import { kindOf } from '../lexer/kinds.ts';
import { replaceTokens, type TokenList } from '../lexer/token-list.ts';
import type { ProblemList } from '../problem-list.ts';
import { isInFormula } from './formula-line.ts';

const name = kindOf('NAME');
const minus = kindOf('-');

/**
 * Joins what is meant as one name with a hyphen, `North-CCG`. Outside a formula it would often be read as something
 * else that is valid: a row of North with nothing in it, and one of CCG. Gives the text with the names as they can be.
 */
export function joinHyphenNames(text: string, tokens: TokenList, problems: ProblemList): string {
  let read = text;
  for (let index = 1; index + 1 < tokens.count; index++) {
    const { kinds, starts, ends, lineFirst } = tokens;
    if (kinds[index] !== minus || kinds[index - 1] !== name || kinds[index + 1] !== name) continue;
    if (ends[index - 1] !== starts[index] || ends[index] !== starts[index + 1] || isInFormula(tokens, index)) continue;
    let last = index + 1;
    while (
      kinds[last + 1] === minus &&
      kinds[last + 2] === name &&
      ends[last] === starts[last + 1] &&
      ends[last + 1] === starts[last + 2]
    )
      last += 2;
    const start = starts[index - 1] ?? 0;
    const end = ends[last] ?? 0;
    const written = text.slice(start, end);
    const apart = written.replaceAll('-', '_');
    problems.add({
      rule: 'language/name-format',
      message: `A name has no hyphen: “${written}”.`,
      help: `Write ${apart} or ${written.replaceAll('-', '')}.`,
      start,
      end,
      fixes: [{ title: `Write ${apart}`, start, end, text: apart }],
      slip: { form: `name ${written}` },
    });
    const joined = { kind: name, start, end, lineFirst: lineFirst[index - 1] === 1 };
    replaceTokens(tokens, index - 1, last - index + 2, [joined]);
    read = read.slice(0, start) + apart + read.slice(end);
  }
  return read;
}
