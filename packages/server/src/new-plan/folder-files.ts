import { type NewPlan, newPlanFiles } from '@stplan/language';
import settingsSchema from '@stplan/rules/schema/settings.schema.json' with { type: 'json' };
import type { CiServer } from '../protocol/new-plan.ts';
import { ciFile } from './ci-file.ts';
import { extensionsFile } from './extensions-file.ts';
import type { FolderFile } from './folder-file.ts';
import { ignoredLines } from './ignored-lines.ts';

/** Where a new plan goes; both from the folder that it is begun in, with `/`, and '' is that folder itself. */
export type PlanHome = {
  /** The folder of the plan. */
  readonly folder: string;
  /** The folder that editors open and CI servers look at: that of the Git repository, or the plan's own. */
  readonly root: string;
};

const ABOUT: Readonly<Record<string, string>> = {
  'plan.stplan': 'the plan: its round, footprint and years',
  'organisations.stplan': 'the footprint and its organisations with their codes',
  'positions.stplan': 'the position of each organisation, to be filled in',
  'commitments.stplan': 'an answer to each must-do of the round, to be filled in',
  'sign-offs.stplan': 'what each board decides about the plan',
};
const ABOUT_CONTRACTS = 'contracts of commissioners with providers, to be filled in';

/** What shows as notes until it is written: a new plan has none of it. */
const STILL_TO_WRITE = [
  'delivery/no-owner',
  'delivery/no-due-date',
  'delivery/no-indicator',
  'delivery/nothing-delivers',
];
const SETTINGS = {
  $schema: './.stplan/settings.schema.json',
  preset: 'draft',
  groups: { 'still-to-write': STILL_TO_WRITE },
  rules: { 'still-to-write': 'info' },
};

/** Every file of a new plan. */
export function folderFiles(
  plan: NewPlan,
  { folder, root }: PlanHome,
  ci: CiServer | undefined,
): readonly FolderFile[] {
  const below = (home: string, path: string) => (home === '' ? path : `${home}/${path}`);
  const own = (path: string, about: string, text: string): FolderFile => ({
    path: below(folder, path),
    about,
    content: () => text,
  });
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const ciFiles = ci === undefined ? [] : [ciFile(ci, (path) => below(root, path), pathWithin(root, folder))];
  return [
    ...[...newPlanFiles(plan)].map(([path, text]) => own(path, ABOUT[path] ?? ABOUT_CONTRACTS, text)),
    own('stplan.json', 'settings: what weighs how much while the plan is a draft', json(SETTINGS)),
    own('.stplan/settings.schema.json', 'what editors know of the settings', json(settingsSchema)),
    {
      path: below(folder, '.gitignore'),
      about: 'reports and findings are not kept in Git',
      content: ignoredLines,
      shared: true,
    },
    {
      path: below(root, '.vscode/extensions.json'),
      about: 'VS Code offers the extension for plans',
      content: extensionsFile,
      shared: true,
    },
    ...ciFiles,
  ];
}

/** The folder as it is called in the root. */
function pathWithin(root: string, folder: string): string {
  if (root === folder) return '.';
  return root === '' ? folder : folder.slice(root.length + 1);
}
