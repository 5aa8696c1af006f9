import { kindOf } from '../lexer/kinds.ts';
import type { TokenList } from '../lexer/token-list.ts';
import { columnOf, nextLine } from './columns.ts';
import { isIndented, type OpenBrace } from './open-brace.ts';
import { beginsElement, rowBegins } from './rows.ts';

const open = kindOf('{');
const name = kindOf('NAME');
const quoted = kindOf('STRING');

/** Words behind which a unit or a state stands, which may be called as an element is: `per place`, `at risk`. */
const awaiting: ReadonlySet<number> = new Set(['in', 'per', 'unit', 'at'].map(kindOf));

/** The words before the name of an element: `point of delivery`. */
const mostWords = 3;

/**
 * Whether a token begins an element, although braces may be open. A word that no open braces can hold does, if it
 * stands in the first column; one that can also be a statement there does only if its line has the shape of a
 * definition and the statements around it are indented. One that the word before it waits for needs that shape too.
 */
export function startsDefinition(text: string, tokens: TokenList, index: number, stack: readonly OpenBrace[]): boolean {
  const kind = tokens.kinds[index] ?? 0;
  if (tokens.lineFirst[index] !== 1 || !beginsElement(kind) || columnOf(text, tokens, index) > 0) return false;
  const [outermost] = stack;
  if (!outermost) return true;
  if (awaiting.has(tokens.kinds[index - 1] ?? 0) && !hasShape(tokens, index)) return false;
  const canBeStatement = stack.some(({ row }) => row === undefined || rowBegins(row, kind));
  return !canBeStatement || (hasShape(tokens, index) && isIndented(text, tokens, outermost, index));
}

/** `contract AcuteNorth "..."`, `footprint Estmere { ... }` or `activity NonElective ... {`, on one line. */
function hasShape(tokens: TokenList, index: number): boolean {
  const { kinds } = tokens;
  const end = nextLine(tokens, index);
  let at = index + 1;
  while (at < end && at <= index + mostWords && kinds[at] !== name) at++;
  const begins = kinds[at + 1] === quoted || kinds[at + 1] === open;
  return at < end && kinds[at] === name && (begins || kinds[end - 1] === open);
}
