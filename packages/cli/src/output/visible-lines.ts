import { visibleText } from '@stplan/model';

/** What a terminal is shown of lines that somebody else wrote, such as names of files: lines and tabs stay. */
export function visibleLines(text: string): string {
  return text
    .split(/(\r?\n|\t)/)
    .map((part, index) => (index % 2 === 1 ? part : visibleText(part)))
    .join('');
}
