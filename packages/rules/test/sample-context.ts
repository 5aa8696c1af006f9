import { NO_MEMORY, type Plan, type Statement } from '@stplan/model';
import type { RuleContext } from '../src/rule/rule-context.ts';
import { samplePlan, sampleWorkspace } from './sample-plan.ts';

/** What a rule looks at: some statements, no milestones and no further figures. */
export function sampleContext(plan: Plan = samplePlan(), statements: readonly Statement[] = []): RuleContext {
  return {
    plan,
    workspace: sampleWorkspace(plan),
    bodies: () => undefined,
    texts: new Map(),
    readingFindings: [],
    memory: NO_MEMORY,
    statements,
    schedule: { milestones: [], byName: new Map(), criticalPath: [], cycles: [] },
    slips: { now: () => [], ifLater: () => undefined },
    figures: {
      explain: (path) => ({ found: false, path, reason: 'a sample has no figures', candidates: [] }),
      read: () => undefined,
    },
  };
}
