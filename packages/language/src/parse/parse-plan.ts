import type { PlanFile } from '../generated/ast.ts';
import type { ParsedFile } from './parsed-file.ts';
import { createServices } from './services.ts';

let services: ReturnType<typeof createServices> | undefined;

/** Parses a plan file; never throws, whatever the text. */
export function parsePlan(text: string): ParsedFile {
  services ??= createServices();
  const result = services.parser.LangiumParser.parse<PlanFile>(text);
  const lexed = services.parser.Lexer.tokenize(text);
  const form = { DOC_COMMENT: 'doc', LINE_COMMENT: 'line', BLOCK_COMMENT: 'block' } as const;
  return {
    text,
    tree: result.value,
    tokens: lexed.tokens.map((token) => ({
      type: token.tokenType.name,
      start: token.startOffset,
      end: token.startOffset + token.image.length,
    })),
    comments: lexed.hidden.map((token) => ({
      form: form[token.tokenType.name as keyof typeof form],
      start: token.startOffset,
      end: token.startOffset + token.image.length,
    })),
    problems: result.parserErrors.map((error) => ({
      rule: 'language/syntax',
      message: error.message,
      help: undefined,
      start: error.token.startOffset || 0,
      end: error.token.startOffset + error.token.image.length || 0,
    })),
  };
}
