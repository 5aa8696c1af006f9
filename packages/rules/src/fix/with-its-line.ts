import type { TextEdit } from '@stplan/model';

/** What is taken out takes its line along where nothing else stands on it. */
export function withItsLine(edit: TextEdit, text: string): TextEdit {
  const { file, start, end } = edit.span;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  if (edit.text !== '' || start === 0 || lineEnd < 0) return edit;
  const isAlone = text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === '';
  return isAlone ? { span: { file, start: lineStart, end: lineEnd + 1 }, text: '' } : edit;
}
