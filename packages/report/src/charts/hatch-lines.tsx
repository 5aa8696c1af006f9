import { HATCHED, type HatchDirection } from './hatched.ts';

type Props = {
  /** The class of what is hatched. */
  readonly of: string;
  readonly width: number;
  readonly height: number;
};

type Stroke = { readonly d: string; readonly transform?: string };

/**
 * The lines of a hatching over a field from the origin: one stroke as broad as the field, in dashes across the way it
 * goes. It is laid down level and then turned, as browsers print round numbers in a tenth of the room.
 */
export function HatchLines({ of, width, height }: Props) {
  const diagonal = Math.ceil((width + height) * Math.SQRT1_2);
  const strokes: Readonly<Record<HatchDirection, Stroke>> = {
    up: { d: `M0 0h${diagonal}`, transform: 'rotate(45)' },
    down: { d: `M0 0h${diagonal}`, transform: `translate(0 ${height})rotate(-45)` },
    level: { d: `M0 0v${height}` },
  };
  return (
    <>
      {HATCHED.get(of)?.map((direction, index) => (
        <path class={index === 0 ? `l-${of}` : `l-${of} across`} {...strokes[direction]} />
      ))}
    </>
  );
}
