import type { Verdict } from '@stplan/model';
import { VERDICT_WORDS } from '../reading/verdicts.ts';

/** A verdict in its word; the frame around it repeats what the word says. The plain frame is that of agreement. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { word, tone } = VERDICT_WORDS[verdict];
  return <em class={tone === 'good' ? undefined : tone}>{word}</em>;
}
