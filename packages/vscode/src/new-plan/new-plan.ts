import type { NewPlanChoices } from '@stplan/server/protocol';
import * as vscode from 'vscode';
import type { Part, Surroundings } from '../surroundings.ts';
import { askForPlan } from './ask-for-plan.ts';
import { type PlannedFiles, plannedFiles, rootOf } from './planned-files.ts';
import { reviewPlan } from './review-plan.ts';
import { openPlan, writePlan } from './write-plan.ts';

/** What a new plan is made of and where it goes, for whoever asks no questions. */
export type GivenPlan = { readonly choices: NewPlanChoices; readonly folder: string };

/** Begins a plan, as `stplan init` does, and opens it where the author goes on. */
export const newPlan: Part = (surroundings) => [
  vscode.commands.registerCommand('stplan.newPlan', async (given?: Partial<GivenPlan>) => {
    const home = await homeOfPlan();
    if (home === undefined) return;
    const planned = given?.choices
      ? await plannedFiles(surroundings.ask, home, given.folder ?? '', given.choices)
      : await askedPlan(home, surroundings);
    if (planned === undefined) return;
    if ('fault' in planned) throw new Error(`There is no such plan: ${planned.fault}.`);
    await writePlan(planned);
    await openPlan(planned);
    await surroundings.plans.refresh();
    void tell(planned);
  }),
];

/** The open folder that the plan goes to or below; without one, a folder that the user chooses. */
async function homeOfPlan(): Promise<vscode.Uri | undefined> {
  const [first, ...others] = vscode.workspace.workspaceFolders ?? [];
  if (first !== undefined && others.length === 0) return first.uri;
  if (first !== undefined) {
    const placeHolder = 'Which of the open folders is the plan to go to?';
    return (await vscode.window.showWorkspaceFolderPick({ placeHolder }))?.uri;
  }
  const title = 'The folder of the new plan';
  const options = { canSelectFolders: true, canSelectFiles: false, title, openLabel: 'Begin a Plan Here' };
  return (await vscode.window.showOpenDialog(options))?.[0];
}

async function askedPlan(home: vscode.Uri, { ask, plans }: Surroundings): Promise<PlannedFiles | undefined> {
  const offers = await ask('stplan/planOffers', {});
  const names = (await vscode.workspace.fs.readDirectory(home)).map(([name]) => name);
  const begun = plans.list().length > 0 || names.some((name) => name === 'stplan.json' || name.endsWith('.stplan'));
  const faultOf = async (choices: NewPlanChoices) => {
    const planned = await ask('stplan/newPlan', { choices, root: rootOf(home), folder: '', standing: {} });
    return 'fault' in planned ? `${planned.fault}.` : undefined;
  };
  return askForPlan({ offers, faultOf, isRepository: names.includes('.git') }, (choices, frame) =>
    // a plan has its own folder where others are
    reviewPlan(frame, begun ? (choices.name ?? 'plan').toLowerCase() : '', (folder) =>
      plannedFiles(ask, home, folder, choices),
    ),
  );
}

/** Says what was written and what comes next. */
async function tell({ files, home, remarks }: PlannedFiles): Promise<void> {
  const count = files.filter(({ text }) => text !== null).length;
  const isOpen = vscode.workspace.getWorkspaceFolder(home) !== undefined;
  const [problems, report, folder] = ['Show Problems', 'Open Report', 'Open Folder'];
  const answer = await vscode.window.showInformationMessage(
    [
      `Wrote ${count} files. _ is a figure that is not stated yet; notes say what else is still to be written.`,
      ...remarks.map((remark) => `${remark}.`),
    ].join(' '),
    ...(isOpen ? [problems, report] : [folder]),
  );
  if (answer === problems) await vscode.commands.executeCommand('workbench.actions.view.problems');
  if (answer === report) await vscode.commands.executeCommand('stplan.openReport');
  if (answer === folder) await vscode.commands.executeCommand('vscode.openFolder', home);
}
