import type { Mark } from './scene.ts';
import { textBox } from './text-box.ts';

/** Room between a line and the text it makes way for. */
const CLEAR = 2;

/** A line downwards that makes way for the texts in its path, which must stand in the order of their places. */
export function brokenLine(x: number, top: number, bottom: number, style: string, marks: readonly Mark[]): Mark[] {
  const pieces: Mark[] = [];
  let from = top;
  const draw = (to: number) => {
    if (to > from) pieces.push({ kind: 'line', x1: x, y1: from, x2: x, y2: to, class: style });
  };
  for (const mark of marks) {
    if (mark.kind !== 'text' || mark.text === '') continue;
    const box = textBox(mark);
    if (x < box.left - CLEAR || x > box.right + CLEAR) continue;
    draw(box.top - CLEAR);
    from = Math.max(from, box.bottom + CLEAR);
  }
  draw(bottom);
  return pieces;
}
