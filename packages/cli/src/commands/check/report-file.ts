import { InvalidArgumentError } from 'commander';
import { FORMATS, type FormatName } from './format-names.ts';

/** A file that findings are written to besides what is printed. */
export type ReportFile = { readonly format: FormatName; readonly file: string };

/** Reads `sarif=out.sarif`, and adds it to those named before. */
export function readReportFile(text: string, before: readonly ReportFile[] = []): readonly ReportFile[] {
  const at = text.indexOf('=');
  const [name, file] = at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
  const format = FORMATS.find((known) => known === name);
  if (format === undefined || file === '') {
    throw new InvalidArgumentError(`It is a format, =, and a file. Formats are ${FORMATS.join(', ')}.`);
  }
  if (before.some((other) => other.file === file)) {
    throw new InvalidArgumentError('Another report goes to that file.');
  }
  return [...before, { format, file }];
}
