import type { PlanFile } from '../generated/ast.ts';
import { parseStraight } from './generated/straight-parser.ts';
import { type Lexed, lex } from './lexer/lex.ts';
import { estimatedTokens, tokensOf } from './lexer/plan-tokens.ts';
import { createTokenList } from './lexer/token-list.ts';
import type { ParsedFile, SyntaxProblem } from './parsed-file.ts';
import { createServices } from './services.ts';

/** Parses a plan file; never throws, whatever the text. */
export function parsePlan(text: string): ParsedFile {
  const tokens = createTokenList(estimatedTokens(text));
  const lexed = lex(text, tokens);
  const tree = parseStraight(text, tokens, undefined);
  return tree ? parsedFile(text, tree, lexed, unclosedProblems(lexed)) : parseWithLangium(text, lexed);
}

function parsedFile(text: string, tree: PlanFile, { comments }: Lexed, problems: SyntaxProblem[]): ParsedFile {
  let read: ParsedFile['tokens'] | undefined;
  return {
    text,
    tree,
    // Only the formatter and the editor want them.
    get tokens() {
      read ??= tokensOf(text);
      return read;
    },
    comments,
    problems,
  };
}

function unclosedProblems({ unclosed }: Lexed): SyntaxProblem[] {
  return unclosed.map(({ form, start, end }) => ({
    rule: 'language/unclosed-text',
    message: `This ${form} is not closed`,
    help: undefined,
    start,
    end,
  }));
}

let services: ReturnType<typeof createServices> | undefined;

function parseWithLangium(text: string, lexed: Lexed): ParsedFile {
  services ??= createServices();
  const result = services.parser.LangiumParser.parse<PlanFile>(text);
  const problems = result.parserErrors.map((error) => ({
    rule: 'language/syntax',
    message: error.message,
    help: undefined,
    start: error.token.startOffset || 0,
    end: error.token.startOffset + error.token.image.length || 0,
  }));
  return parsedFile(text, result.value, lexed, [...unclosedProblems(lexed), ...problems]);
}
