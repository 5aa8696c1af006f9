import { renderReport, reportInput } from '@stplan/report';
import { workspaceFeature } from '../features/feature.ts';
import type { PlanViewRequests } from '../protocol/plan-views.ts';
import { askedPlan } from './asked-plan.ts';
import { GENERATOR } from './generator.ts';
import { pageFiles } from './page-files.ts';
import { shown } from './printed.ts';

type Request = PlanViewRequests['stplan/report'];

/** The report of a plan as it would be written to a file now. */
export const report = workspaceFeature<Request['params'], Request['result']>(
  'stplan/report',
  {},
  (request, context) => {
    const asked = askedPlan(request, context);
    if (asked === undefined) return null;
    const { folder, reconciliation } = asked;
    const { plan } = reconciliation;
    return {
      title: shown(plan.definition?.title ?? plan.name),
      html: renderReport(reportInput(folder.analysis(), plan.name, GENERATOR)),
      files: pageFiles(plan, folder),
    };
  },
);
