import { visibleText } from '@stplan/model';

/** What Markdown, or HTML in it, would read as more than text. */
const SPECIAL = /[\\`*_{}[\]()<>#+\-.!|~:@&]/g;

/**
 * Text of a plan as Markdown that shows it and does nothing: no link, no picture, no command, no emphasis; controls
 * and characters that turn the direction of text are written out.
 */
export function plainMarkdown(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => visibleText(line).replace(SPECIAL, (character) => (character === '&' ? '&amp;' : `\\${character}`)))
    .join('  \n');
}
