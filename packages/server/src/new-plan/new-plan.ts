import { isProblem, lineIndex } from '@stplan/model';
import { toPosition } from '../document/positions.ts';
import { type FeatureContext, workspaceFeature } from '../features/feature.ts';
import type { NewPlanAnswer, NewPlanFile, NewPlanRequest, NewPlanRequests, PlaceToGoOn } from '../protocol/new-plan.ts';
import type { FolderFile } from './folder-file.ts';
import { folderFiles } from './folder-files.ts';
import { libraryOffers } from './library-offers.ts';
import { wantedPlan } from './wanted-plan.ts';

type Request = NewPlanRequests['stplan/newPlan'];

/** The files that `stplan init` writes of the same choices. */
export const newPlan = workspaceFeature<Request['params'], Request['result']>(
  'stplan/newPlan',
  {},
  ({ choices, root, folder, standing }, context): NewPlanAnswer => {
    const wanted = wantedPlan(choices, libraryOffers());
    if (isProblem(wanted)) return { fault: wanted.error };
    const { plan, remarks } = wanted;
    const twin = planNamed(plan.name, root, context);
    if (twin !== undefined) return { fault: `there is a plan ${plan.name} already, in ${twin}` };
    const ci = choices.ci === 'none' ? undefined : choices.ci;
    const files = folderFiles(plan, { folder, root: '' }, ci).map((file) => writtenFile(file, standing));
    return { name: plan.name, remarks, files, goOn: placeToGoOn(files) };
  },
);

/** The file that defines a plan of a name in an open folder: two of one name would be one plan twice. */
function planNamed(name: string, root: NewPlanRequest['root'], { folders }: FeatureContext): string | undefined {
  const plans = folders.flatMap((folder) => (folder.uri === root ? folder.analysis().workspace.plans : []));
  return plans.find((plan) => plan.name === name)?.definition?.nameSpan.file;
}

function writtenFile({ path, about, content, shared }: FolderFile, standing: NewPlanRequest['standing']): NewPlanFile {
  const before = shared && Object.hasOwn(standing, path) ? standing[path] : undefined;
  return { path, about, text: content(before) ?? null, shared: shared === true };
}

/** The first figure that is not stated yet. */
function placeToGoOn(files: readonly NewPlanFile[]): PlaceToGoOn | null {
  const found = files
    .filter(({ path }) => path.endsWith('.stplan'))
    .flatMap(({ path, text }) => {
      // a figure stands behind others or words, on a line that is no remark
      const cell = /^(?! *\/\/).* _(?=[ \n])/m.exec(text ?? '');
      if (cell === null || text === null) return [];
      const first = cell.index + cell[0].indexOf(' _') + 1;
      return [{ path, ...toPosition(lineIndex(text), first) }];
    });
  return found[0] ?? null;
}
