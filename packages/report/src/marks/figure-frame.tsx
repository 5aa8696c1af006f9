import type { Scene } from '../charts/scene.ts';
import { SceneSvg } from '../charts/scene-svg.tsx';
import type { Sentence } from '../words/sentence.ts';
import { ScrollFrame } from './scroll-frame.tsx';
import { SentenceMark } from './sentence-mark.tsx';

type Props = {
  /** What the figure says, worked out from the values that it draws. */
  readonly message: Sentence;
  /** What is counted, in which years and unit. */
  readonly subtitle: string;
  /** The text alternative: what one would tell somebody who cannot see it. */
  readonly alternative: string;
  readonly scene: Scene;
  /** Small enough for the narrowest window. */
  readonly small?: boolean;
};

/** A chart under its message. A narrow window scrolls it in its frame rather than shrinking its type. */
export function FigureFrame({ message, subtitle, alternative, scene, small }: Props) {
  const chart = <SceneSvg scene={scene} label={alternative} small={small ?? false} />;
  return (
    <figure>
      <figcaption>
        <p class="message">
          <SentenceMark of={message} />
        </p>
        <p class="sub">{subtitle}</p>
      </figcaption>
      {small ? chart : <ScrollFrame>{chart}</ScrollFrame>}
    </figure>
  );
}
