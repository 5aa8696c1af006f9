import type { Feature } from '../features/feature.ts';
import { newPlan } from './new-plan.ts';
import { offeredPlans } from './offered-plans.ts';

/** What an editor asks to begin a plan. */
export const NEW_PLAN_FEATURES: readonly Feature[] = [offeredPlans, newPlan];
