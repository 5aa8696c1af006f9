import { type Box, type TextMark, TYPE_SIZE } from './scene.ts';
import { textWidth } from './text-width.ts';

/** The box that a text of a scene takes at most. */
export function textBox({ x, y, text, anchor = 'start', size = TYPE_SIZE, class: name = '' }: TextMark): Box {
  const width = textWidth(text, size, name.includes('bold'));
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { left, right: left + width, top: y - size * 0.85, bottom: y + size * 0.25 };
}
