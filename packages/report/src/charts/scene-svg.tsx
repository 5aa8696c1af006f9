import { toJsonText } from '@stplan/model';
import { HatchLines } from './hatch-lines.tsx';
import { HATCHED } from './hatched.ts';
import { linePath } from './line-path.ts';
import { pixel } from './pixel.ts';
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
      viewBox={`0 0 ${pixel(width)} ${pixel(height)}`}
      role="img"
      aria-label={label}
    >
      {merged(scene.marks).map((mark) => drawMark(mark, scene))}
    </svg>
  );
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

function drawMark(mark: Mark, scene: Scene) {
  if (mark.kind === 'text') return drawText(mark);
  if (mark.kind === 'rect') {
    // Rounded at its edges, so that bars that touch still do.
    const [left, top] = [pixel(mark.x), pixel(mark.y)];
    const [width, height] = [pixel(mark.x + mark.width) - left, pixel(mark.y + mark.height) - top];
    const place = { x: left, y: top, width, height };
    return HATCHED.has(mark.class) ? (
      <use href={`#h-${mark.class}`} {...place} />
    ) : (
      <rect {...place} class={mark.class} />
    );
  }
  if (mark.kind !== 'path') return null;
  return HATCHED.has(mark.class) ? drawHatched(mark, scene) : <path d={mark.d} class={mark.class} />;
}

/**
 * Hatched areas that are no bars: the hatching lies over all of the chart, cut to their outline. A page has one such
 * chart, of capital, so that their class names them.
 */
function drawHatched({ d, class: name }: { readonly d: string; readonly class: string }, { width, height }: Scene) {
  return (
    <>
      <path id={`a-${name}`} d={d} class={name} />
      <clipPath id={`in-${name}`}>
        <use href={`#a-${name}`} />
      </clipPath>
      <g clip-path={`url(#in-${name})`}>
        <HatchLines of={name} width={pixel(width)} height={pixel(height)} />
      </g>
    </>
  );
}

function drawText({ x, y, text, anchor, size, figure, class: name }: TextMark) {
  return (
    <text
      x={pixel(x) === 0 ? undefined : pixel(x)}
      y={pixel(y)}
      text-anchor={anchor === 'start' ? undefined : anchor}
      font-size={size === TYPE_SIZE ? undefined : size}
      class={name}
      data-v={figure && toJsonText(figure.value)}
    >
      {text}
    </text>
  );
}
