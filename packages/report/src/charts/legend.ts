import { fitText } from './fit-text.ts';
import { LINE_HEIGHT, type Mark, TYPE_SIZE } from './scene.ts';
import { textWidth } from './text-width.ts';

/** What one class of marks means. */
export type LegendEntry = { readonly label: string; readonly class: string };

const SWATCH = 12;
const GAP = 6;
const BETWEEN = 18;

/** A legend that takes as many rows as its entries need; the height it takes with it. */
export function legendMarks(
  entries: readonly LegendEntry[],
  width: number,
): { readonly marks: Mark[]; readonly height: number } {
  const marks: Mark[] = [];
  let [x, row] = [0, 0];
  for (const entry of entries) {
    const label = fitText(entry.label, width - SWATCH - GAP, TYPE_SIZE);
    const needed = SWATCH + GAP + textWidth(label, TYPE_SIZE);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const y = row * (LINE_HEIGHT + 4) + LINE_HEIGHT;
    if (entry.class === 'level') {
      marks.push({ kind: 'line', x1: x, y1: y - 4, x2: x + SWATCH, y2: y - 4, class: 'level' });
    } else {
      marks.push({ kind: 'rect', x, y: y - SWATCH + 2, width: SWATCH, height: SWATCH, class: entry.class });
    }
    marks.push({ kind: 'text', x: x + SWATCH + GAP, y, text: label });
    x += needed + BETWEEN;
  }
  return { marks, height: entries.length === 0 ? 0 : (row + 1) * (LINE_HEIGHT + 4) };
}
