import { scenarioOutcomes } from '@stplan/reconcile';
import { renderScenarios, sourcePlaces } from '@stplan/report';
import { workspaceFeature } from '../features/feature.ts';
import type { PlanViewRequests } from '../protocol/plan-views.ts';
import { askedPlan } from './asked-plan.ts';
import { GENERATOR } from './generator.ts';
import { pageFiles } from './page-files.ts';
import { shown } from './printed.ts';

type Request = PlanViewRequests['stplan/scenarios'];

/** What the scenarios of a plan change, as a page whose lines lead into the plan. */
export const scenarios = workspaceFeature<Request['params'], Request['result']>(
  'stplan/scenarios',
  {},
  (request, context) => {
    const asked = askedPlan(request, context);
    if (asked === undefined) return null;
    const { folder, reconciliation } = asked;
    const { workspace } = folder.analysis();
    // scenarios are worked out from the plan with its formulas
    const plan = workspace.plans.find(({ name }) => name === request.plan) ?? reconciliation.plan;
    const { placeOf } = sourcePlaces(plan.files, workspace.texts);
    return {
      title: `Scenarios of ${shown(plan.definition?.title ?? plan.name)}`,
      html: renderScenarios([{ plan, outcomes: scenarioOutcomes(plan, workspace) }], GENERATOR, placeOf),
      files: pageFiles(plan, folder),
    };
  },
);
