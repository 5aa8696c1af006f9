import { exportFiles } from '@stplan/exchange';
import { reportInput } from '@stplan/report';
import { workspaceFeature } from '../features/feature.ts';
import type { PlanViewRequests } from '../protocol/plan-views.ts';
import { askedPlan } from './asked-plan.ts';
import { GENERATOR } from './generator.ts';

type Request = PlanViewRequests['stplan/export'];

/** A plan in a form for other programs: the files that the command line writes. */
export const exported = workspaceFeature<Request['params'], Request['result']>(
  'stplan/export',
  {},
  ({ form, ...request }, context) => {
    const asked = askedPlan(request, context);
    if (asked === undefined) return null;
    const input = reportInput(asked.folder.analysis(), request.plan, GENERATOR);
    return exportFiles(form, input).map(({ name, content }) =>
      typeof content === 'string' ? { name, text: content } : { name, base64: base64(content) },
    );
  },
);

/** Bytes as text; a message between an editor and its server holds nothing else. */
function base64(bytes: Uint8Array): string {
  let characters = '';
  // a call takes no more arguments than the stack holds
  for (let at = 0; at < bytes.length; at += 32_768)
    characters += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(characters);
}
