import { toJsonText } from '@stplan/model';
import { linePath } from './line-path.ts';
import { type Mark, type Scene, type TextMark, TYPE_SIZE } from './scene.ts';

/** A scene as SVG. It is one image to a screen reader, whose text alternative says what it shows. */
export function SceneSvg({
  scene,
  label,
  small,
}: {
  readonly scene: Scene;
  readonly label: string;
  readonly small?: boolean;
}) {
  const { width, height } = scene;
  return (
    <svg
      class={small ? 'chart small' : 'chart'}
      viewBox={`0 0 ${short(width)} ${short(height)}`}
      role="img"
      aria-label={label}
    >
      {merged(scene.marks).map(drawMark)}
    </svg>
  );
}

/** Tenths of a pixel are fine enough, and short. */
function short(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Lines as paths, and paths of one class that follow each other as one: a chart may have hundreds of them. */
function merged(marks: readonly Mark[]): Mark[] {
  const drawn: Mark[] = [];
  for (const mark of marks) {
    const path = mark.kind === 'line' ? { kind: 'path' as const, d: linePath(mark), class: mark.class } : mark;
    const before = drawn[drawn.length - 1];
    if (path.kind === 'path' && before?.kind === 'path' && before.class === path.class) {
      drawn[drawn.length - 1] = { ...before, d: before.d + path.d };
    } else drawn.push(path);
  }
  return drawn;
}

function drawMark(mark: Mark) {
  if (mark.kind === 'text') return drawText(mark);
  if (mark.kind === 'rect') {
    const { x, y, width, height } = mark;
    return <rect x={short(x)} y={short(y)} width={short(width)} height={short(height)} class={mark.class} />;
  }
  return mark.kind === 'path' ? <path d={mark.d} class={mark.class} /> : null;
}

function drawText({ x, y, text, anchor, size, figure, class: name }: TextMark) {
  return (
    <text
      x={short(x) === 0 ? undefined : short(x)}
      y={short(y)}
      text-anchor={anchor === 'start' ? undefined : anchor}
      font-size={size === TYPE_SIZE ? undefined : size}
      class={name}
      data-value={figure && toJsonText(figure.value)}
    >
      {text}
    </text>
  );
}
