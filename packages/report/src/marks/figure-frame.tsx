import type { ComponentChildren } from 'preact';
import type { Scene } from '../charts/scene.ts';
import { SceneSvg } from '../charts/scene-svg.tsx';
import { plainText, type Sentence } from '../words/sentence.ts';
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
  /** Its data table and notes. */
  readonly children?: ComponentChildren;
};

/** A chart under its message. A narrow window scrolls it in its frame rather than shrinking its type. */
export function FigureFrame({ message, subtitle, alternative, scene, children }: Props) {
  const label = plainText(message);
  return (
    <figure>
      <figcaption>
        <p class="message">
          <SentenceMark of={message} />
        </p>
        <p class="sub">{subtitle}</p>
      </figcaption>
      <ScrollFrame label={`Figure: ${label}`}>
        <SceneSvg scene={scene} label={`${label}. ${alternative}`} />
      </ScrollFrame>
      {children}
    </figure>
  );
}
