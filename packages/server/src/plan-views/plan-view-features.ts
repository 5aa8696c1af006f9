import type { Feature } from '../features/feature.ts';
import { differences } from './differences.ts';
import { figure } from './figure.ts';
import { plans } from './plans.ts';
import { report } from './report.ts';
import { statement } from './statement.ts';

/** What the views of an editor beside the text ask for. */
export const PLAN_VIEW_FEATURES: readonly Feature[] = [plans, differences, statement, figure, report];
