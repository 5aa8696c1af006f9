import { PLAN_VIEW_FEATURES } from '../plan-views/plan-view-features.ts';
import { documentSymbols } from './document-symbols/document-symbols.ts';
import type { Feature } from './feature.ts';

/** Everything that an editor can ask for; to add a feature, add its folder and its row. */
export const FEATURES: readonly Feature[] = [documentSymbols, ...PLAN_VIEW_FEATURES];
