import { explainBreaks } from './explain-breaks.ts';
import type { Prompt } from './prompt.ts';
import { reviewChanges } from './review-changes.ts';
import { writeElement } from './write-element.ts';

/** Every prompt, in the order in which it is offered. */
export const PROMPTS: readonly Prompt[] = [explainBreaks, reviewChanges, writeElement];
