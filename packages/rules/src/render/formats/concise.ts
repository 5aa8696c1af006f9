import { renderConcise } from '../render-concise.ts';
import type { Format } from './render-input.ts';

/** One line a finding, for scripts and problem matchers. */
export const format: Format = ({ result, texts }) => renderConcise(result, texts);
