import type { Sentence } from '../words/sentence.ts';
import { NumberMark } from './number-mark.tsx';

/** A sentence with its figures marked as such. */
export function SentenceMark({ of }: { readonly of: Sentence }) {
  return <>{of.map((part) => (typeof part === 'string' ? part : <NumberMark {...part} />))}</>;
}
