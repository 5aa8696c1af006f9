import { isProblem } from '@stplan/model';
import { differencePlaces } from '@stplan/reconcile';
import { compareStates, type PlanState, renderComparison, sourcePlaces } from '@stplan/report';
import { textMistakes } from '@stplan/rules';
import { type Refusal, refused } from '../features/refusal.ts';
import type { RevisionHost } from '../host/revision-host.ts';
import { GENERATOR } from '../plan-views/generator.ts';
import { pageFiles } from '../plan-views/page-files.ts';
import { shown } from '../plan-views/printed.ts';
import type { PlanViewRequests, ReportPage } from '../protocol/plan-views.ts';
import type { PlanFolder } from '../session/plan-folder.ts';
import { type OldStates, stateOf } from './old-states.ts';

type Params = PlanViewRequests['stplan/comparison']['params'];

/** What changed in a plan since a revision, as a page whose lines lead into the plan. */
export async function comparison(
  { plan: name, revision }: Params,
  folder: PlanFolder,
  revisions: RevisionHost,
  states: OldStates,
): Promise<ReportPage | Refusal | null> {
  const found = await revisions.find(folder.uri, revision);
  if (isProblem(found)) return refused(found.error);
  const before = await states(folder, found, revisions);
  if (isProblem(before)) return refused(before.error);
  // the author goes on while the old state is read
  const after: PlanState = {
    shown: { name: 'the text in the editor', commit: undefined },
    ...stateOf(folder.view.analysis()),
  };
  const plan = after.workspace.plans.find((one) => one.name === name);
  if (plan === undefined) return null;
  const { placeOf } = sourcePlaces(plan.files, after.workspace.texts);
  const spanOf = differencePlaces(after.reconciled(plan));
  const html = renderComparison(compareStates(before, after, name, GENERATOR), {
    remarks: [before, after].flatMap(mistakeText),
    placeOf: ({ about }) => {
      const span = spanOf(about);
      return span && placeOf(span);
    },
  });
  return {
    title: `${shown(plan.definition?.title ?? plan.name)} since ${shown(revision)}`,
    html,
    files: pageFiles(plan, folder.view),
  };
}

/** What a mistake in the text hides looks as if it were not there. */
function mistakeText({ workspace, shown: { name } }: PlanState): readonly string[] {
  const count = textMistakes(workspace);
  if (count === 0) return [];
  return [`${count === 1 ? 'A mistake' : `${count} mistakes`} in ${name}: what cannot be read there is not compared.`];
}
