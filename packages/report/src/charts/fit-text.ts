import { textWidth } from './text-width.ts';

/** The text, or its beginning with an ellipsis, no wider than `width`; empty when not even the ellipsis fits. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  let [low, high] = [0, characters.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (textWidth(`${characters.slice(0, middle).join('')}…`, size) <= width) low = middle;
    else high = middle - 1;
  }
  const kept = characters.slice(0, low).join('').trimEnd();
  return textWidth('…', size) <= width ? `${kept}…` : '';
}

/** The text broken at spaces into at most `most` lines no wider than `width`; what is left over ends in an ellipsis. */
export function fitLines(text: string, width: number, size: number, most: number): string[] {
  const words = text.trim().split(/\s+/);
  const lines: string[] = [];
  while (words.length > 0) {
    if (lines.length === most - 1) return [...lines, fitText(words.join(' '), width, size)];
    let line = words.shift() ?? '';
    while (words[0] !== undefined && textWidth(`${line} ${words[0]}`, size) <= width) line += ` ${words.shift()}`;
    lines.push(fitText(line, width, size));
  }
  return lines;
}
