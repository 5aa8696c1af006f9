import { visibleText } from '@stplan/model';

/**
 * A plain text message of SARIF (2.1.0, 3.11.5 and 3.11.6), in which `{0}` would be a placeholder and `[words](1)` a
 * link: both are data here. What else stands in brackets or braces needs no escape and gets none, as few viewers take
 * one out again.
 */
export function sarifText(text: string): string {
  return visibleText(text)
    .replace(/\{(?=\d+\})/g, '{{')
    .replace(/(\{\{\d+)\}/g, '$1}}')
    .replace(/\[([^\]]*)\](?=\()/g, '\\[$1\\]');
}

/** The path of a file as a reference, relative to where stplan was started. */
export function sarifPath(file: string): string {
  return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
