import { toJsonText } from '@stplan/model';
import { type Mark, type Scene, TYPE_SIZE } from './scene.ts';

/** A scene as SVG. It is one image to a screen reader, whose text alternative says what it shows. */
export function SceneSvg({ scene, label }: { readonly scene: Scene; readonly label: string }) {
  const { width, height } = scene;
  return (
    <svg class="chart" viewBox={`0 0 ${short(width)} ${short(height)}`} role="img" aria-label={label}>
      {scene.marks.map(drawMark)}
    </svg>
  );
}

/** Tenths of a pixel are fine enough, and short. */
function short(value: number): number {
  return Math.round(value * 10) / 10;
}

function drawMark(mark: Mark) {
  if (mark.kind === 'text') {
    const { x, y, text, anchor, size, figure } = mark;
    return (
      <text
        x={short(x)}
        y={short(y)}
        text-anchor={anchor === 'start' ? undefined : anchor}
        font-size={size === TYPE_SIZE ? undefined : size}
        class={mark.class}
        data-value={figure && toJsonText(figure.value)}
      >
        {text}
      </text>
    );
  }
  if (mark.kind === 'rect') {
    const { x, y, width, height } = mark;
    return <rect x={short(x)} y={short(y)} width={short(width)} height={short(height)} class={mark.class} />;
  }
  if (mark.kind === 'line') {
    const { x1, y1, x2, y2 } = mark;
    return <line x1={short(x1)} y1={short(y1)} x2={short(x2)} y2={short(y2)} class={mark.class} />;
  }
  return <path d={mark.d} class={mark.class} />;
}
