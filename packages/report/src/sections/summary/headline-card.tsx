import { NumberMark } from '../../marks/number-mark.tsx';
import { SentenceMark } from '../../marks/sentence-mark.tsx';
import type { Headline } from './headline.ts';

/** A headline figure as a card that leads to its section. */
export function HeadlineCard({ label, figure, note, section, alarming }: Headline) {
  return (
    <li class={alarming ? 'card alarm' : 'card'}>
      <a href={`#${section}`}>{label}</a>
      <p class="big">{typeof figure === 'string' ? figure : <NumberMark {...figure} />}</p>
      <p>
        <SentenceMark of={note} />
      </p>
    </li>
  );
}
