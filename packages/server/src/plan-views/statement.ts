import { workspaceFeature } from '../features/feature.ts';
import type { PlanViewRequests } from '../protocol/plan-views.ts';
import { askedPlan } from './asked-plan.ts';
import { shown } from './printed.ts';
import { statementParts } from './statement-parts.ts';
import { toneOf, verdictText } from './tone.ts';

type Request = PlanViewRequests['stplan/statement'];

/** A statement with its parts, down to the places in the plan. */
export const statement = workspaceFeature<Request['params'], Request['result']>(
  'stplan/statement',
  {},
  (request, context) => {
    const asked = askedPlan(request, context);
    const found = asked?.reconciliation.statements.find(({ id }) => id === request.statement);
    if (asked === undefined || found === undefined) return null;
    return {
      title: shown(found.title),
      verdict: verdictText(found),
      tone: toneOf(found.verdict),
      reason: found.reason === undefined ? null : shown(found.reason),
      location: asked.folder.location(found.span),
      parts: statementParts(found, asked.folder),
    };
  },
);
