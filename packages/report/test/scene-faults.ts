import { HATCHED, HIGHEST_HATCHED, WIDEST_HATCHED } from '../src/charts/hatched.ts';
import type { Box, Scene } from '../src/charts/scene.ts';
import { textBox } from '../src/charts/text-box.ts';

/** What is wrong with the texts of a scene: those that stick out of it, lie over one another or are crossed by a level; bars too large to be hatched. */
export function sceneFaults({ marks, width, height }: Scene): string[] {
  const texts = marks.flatMap((mark) =>
    mark.kind === 'text' && mark.text !== '' ? [{ text: mark.text, box: textBox(mark) }] : [],
  );
  const clipped = texts.filter(
    ({ box }) => box.left < -0.5 || box.top < -0.5 || box.right > width + 0.5 || box.bottom > height + 0.5,
  );
  const faults = clipped.map(({ text }) => `clipped: ${text}`);
  texts.forEach((one, index) => {
    for (const other of texts.slice(index + 1)) {
      if (overlap(one.box, other.box)) faults.push(`over one another: ${one.text} | ${other.text}`);
    }
  });
  for (const mark of marks) {
    if (mark.kind !== 'rect' || !HATCHED.has(mark.class)) continue;
    if (mark.width > WIDEST_HATCHED || mark.height > HIGHEST_HATCHED) faults.push(`hatched in part: ${mark.class}`);
  }
  for (const line of marks) {
    if (line.kind !== 'line' || !/^(?:marker|axis)$/.test(line.class)) continue;
    const drawn = { left: line.x1, right: line.x2, top: line.y1, bottom: line.y2 };
    for (const { text, box } of texts) if (overlap(drawn, box)) faults.push(`crossed: ${text}`);
  }
  return faults;
}

function overlap(a: Box, b: Box): boolean {
  const tolerated = 0.5;
  return (
    a.left < b.right - tolerated &&
    b.left < a.right - tolerated &&
    a.top < b.bottom - tolerated &&
    b.top < a.bottom - tolerated
  );
}
