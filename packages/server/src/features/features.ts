import { documentSymbols } from './document-symbols/document-symbols.ts';
import type { Feature } from './feature.ts';

/** Everything that an editor can ask for; to add a feature, add its folder and its row. */
export const FEATURES: readonly Feature[] = [documentSymbols];
