import type { SourceSpan, TextEdit } from '@stplan/model';
import type { RuleContext } from '../rule/rule-context.ts';

type Texts = RuleContext['texts'];

/** Adds statements to an element as its last ones, with braces where it has none. */
export function statementsIn({ file, start, end }: SourceSpan, statements: readonly string[], texts: Texts): TextEdit {
  const text = texts.get(file) ?? '';
  const line = newline(text);
  const indent = indentAt(text, start);
  const lines = statements.map((statement) => `${indent}  ${statement}${line}`).join('');
  const close = end - 1;
  if (text[close] !== '}') return { span: { file, start: end, end }, text: ` {${line}${lines}${indent}}` };
  const closing = lineStart(text, close);
  if (closing > start && text.slice(closing, close).trim() === '') {
    return { span: { file, start: closing, end: closing }, text: lines };
  }
  const behind = start + text.slice(start, close).trimEnd().length;
  return { span: { file, start: behind, end: close }, text: `${line}${lines}${indent}` };
}

/** Adds a row or statement below another one of its table or element. */
export function lineBelow(span: SourceSpan, row: string, texts: Texts): TextEdit {
  const text = texts.get(span.file) ?? '';
  const first = lineStart(text, span.start);
  const stands = text.slice(first, span.start).trim() === '';
  const indent = indentAt(text, span.start);
  const at = behindComment(text, span.end);
  const added = `${newline(text)}${stands ? indent : `${indent}  `}${row}`;
  return { span: { file: span.file, start: at, end: at }, text: added };
}

/** Adds an element below another one. */
export function elementBelow(span: SourceSpan, lines: readonly string[], texts: Texts): TextEdit {
  const text = texts.get(span.file) ?? '';
  const line = newline(text);
  const at = behindComment(text, span.end);
  return { span: { file: span.file, start: at, end: at }, text: `${line}${line}${lines.join(line)}` };
}

/** How the line of a place is indented, and how lines end in its file. */
export function lineStartAt(
  { file, start }: SourceSpan,
  texts: Texts,
): { readonly indent: string; readonly line: string } {
  const text = texts.get(file) ?? '';
  return { indent: indentAt(text, start), line: newline(text) };
}

/** The end of the line where nothing but a comment follows; else the place itself. */
function behindComment(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  const rest = text.slice(at, end < 0 ? text.length : end).trimEnd();
  return /^\s*(?:\/\/.*)?$/.test(rest) ? at + rest.length : at;
}

const newline = (text: string) => (text.includes('\r\n') ? '\r\n' : '\n');

const lineStart = (text: string, at: number) => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

function indentAt(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
}
