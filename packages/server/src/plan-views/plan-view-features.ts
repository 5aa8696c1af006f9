import type { Feature } from '../features/feature.ts';
import { differences } from './differences.ts';
import { exported } from './exported.ts';
import { figure } from './figure.ts';
import { pasted } from './pasted.ts';
import { plans } from './plans.ts';
import { report } from './report.ts';
import { scenarios } from './scenarios.ts';
import { statement } from './statement.ts';

/** What the views of an editor beside the text ask for. */
export const PLAN_VIEW_FEATURES: readonly Feature[] = [
  plans,
  differences,
  statement,
  figure,
  report,
  scenarios,
  exported,
  pasted,
];
