import type { TokenType, TokenTypeDictionary } from 'chevrotain';
import type { LangiumCoreServices, Lexer, LexerResult } from 'langium';
import { kindNames, terminals } from '../generated/vocabulary.ts';
import { lex } from '../lexer/lex.ts';
import { estimatedTokens } from '../lexer/plan-tokens.ts';
import { createTokenList } from '../lexer/token-list.ts';
import { langiumToken, lineCounter } from './langium-token.ts';

const hiddenNames = { doc: 'DOC_COMMENT', line: 'LINE_COMMENT', block: 'BLOCK_COMMENT' } as const;

/** Lexes for Langium's parsers with the lexer of this house: the same tokens, and one for what fits nowhere. */
export function createQuickLexer({ parser, Grammar }: LangiumCoreServices): Lexer {
  const built = parser.TokenBuilder.buildTokens(Grammar);
  const definition: TokenTypeDictionary = {};
  for (const type of Array.isArray(built) ? (built as TokenType[]) : []) definition[type.name] = type;
  for (const { name, role, regex } of terminals) {
    if (role === 'unknown') definition[name] = { name, PATTERN: regex };
  }
  const types = kindNames.map((name) => definition[name]);

  function tokenize(text: string): LexerResult {
    const list = createTokenList(estimatedTokens(text));
    const found = lex(text, list);
    const lines = lineCounter(text);
    const tokens = Array.from({ length: list.count }, (_, index) => {
      const type = types[list.kinds[index] ?? 0];
      if (!type) throw new Error('the generated vocabulary is older than the grammar: run `npm run generate`');
      return langiumToken(text, type, list.starts[index] ?? 0, list.ends[index] ?? 0, lines);
    });
    const commentLines = lineCounter(text);
    const hidden = found.comments.map(({ form, start, end }) =>
      langiumToken(text, definition[hiddenNames[form]] as TokenType, start, end, commentLines),
    );
    return { tokens, hidden, errors: [] };
  }

  return { definition, tokenize };
}
