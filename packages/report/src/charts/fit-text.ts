import { textWidth } from './text-width.ts';

/** The text, or its beginning with an ellipsis, no wider than `width`; empty when not even the ellipsis fits. */
export function fitText(text: string, width: number, size: number, bold = false): string {
  const fits = (words: string) => textWidth(words, size, bold) <= width;
  if (fits(text)) return text;
  const characters = [...text];
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(`${characters.slice(0, middle).join('')}…`)) low = middle;
    else high = middle - 1;
  }
  return fits('…') ? `${characters.slice(0, low).join('').trimEnd()}…` : '';
}

/** The text broken at spaces into at most `most` lines no wider than `width`; what is left over ends in an ellipsis. */
export function fitLines(text: string, width: number, size: number, most: number, bold = false): string[] {
  const words = text.trim().split(/\s+/);
  const lines: string[] = [];
  while (words.length > 0) {
    if (lines.length === most - 1) return [...lines, fitText(words.join(' '), width, size, bold)];
    let line = words.shift() ?? '';
    while (words[0] !== undefined && textWidth(`${line} ${words[0]}`, size, bold) <= width) line += ` ${words.shift()}`;
    lines.push(fitText(line, width, size, bold));
  }
  return lines;
}
