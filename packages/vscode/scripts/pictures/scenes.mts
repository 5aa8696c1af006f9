import { VIEWS } from './finding-the-way.mts';
import { FIRST_PLAN } from './first-plan.mts';
import { READING } from './reading.mts';
import type { Scene } from './steps.mts';
import { WRITING } from './writing.mts';

/** Every scene; its pictures have names that no other scene has. */
export const SCENES: readonly Scene[] = [...READING, ...WRITING, ...VIEWS, ...FIRST_PLAN];
