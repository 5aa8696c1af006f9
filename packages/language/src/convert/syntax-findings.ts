import type { Finding } from '@stplan/model';
import type { SyntaxProblem } from '../parse/parsed-file.ts';
import type { ConversionContext } from './conversion-context.ts';

/** What the parser found, as findings of the file. Few repairs of a text are sure to keep what it means. */
export function syntaxFindings(
  { file, owner }: Pick<ConversionContext, 'file' | 'owner'>,
  problems: readonly SyntaxProblem[],
): Finding[] {
  return problems.map(({ rule, message, help, start, end, related = [], fixes = [] }) => ({
    rule,
    message,
    help,
    span: { file, start, end },
    related: related.map((place) => ({ message: place.message, span: { file, start: place.start, end: place.end } })),
    fixes: fixes.map((fix) => ({
      title: fix.title,
      safe: fix.safe ?? false,
      edits: [{ span: { file, start: fix.start, end: fix.end }, text: fix.text }],
    })),
    statement: undefined,
    plan: owner,
  }));
}
