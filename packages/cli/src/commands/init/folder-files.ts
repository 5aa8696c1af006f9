import { type NewPlan, newPlanFiles } from '@stplan/language';
import settingsSchema from '@stplan/rules/schema/settings.schema.json' with { type: 'json' };
import { CI_TEMPLATES } from '../../generated/ci-templates.ts';
import { extensionsFile } from './extensions-file.ts';
import { ignoredLines } from './ignored-lines.ts';
import type { CiServer } from './options.ts';

/** Where a new plan goes; both from the working folder, with `/`, and '' is that folder itself. */
export type Home = {
  /** The folder of the plan. */
  readonly folder: string;
  /** The folder that editors open and CI servers look at: that of the Git repository, or the plan's own. */
  readonly root: string;
};

/** A file that `stplan init` writes. */
export type FolderFile = {
  /** From the working folder, with `/`. */
  readonly path: string;
  /** What it is for. */
  readonly about: string;
  /** What it is to hold, given what it holds; undefined where that is enough already. */
  readonly content: (before: string | undefined) => string | undefined;
  /** Whether it belongs to others too, so that it is added to and never written over. */
  readonly shared?: true;
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

/** Where each server looks for what it runs. */
const CI_FILES: Readonly<Record<CiServer, string>> = {
  github: '.github/workflows/stplan.yml',
  gitlab: '.gitlab-ci.yml',
};

/** Every file of a new plan. */
export function folderFiles(plan: NewPlan, { folder, root }: Home, ci: CiServer | undefined): readonly FolderFile[] {
  const below = (home: string, path: string) => (home === '' ? path : `${home}/${path}`);
  const own = (path: string, about: string, text: string): FolderFile => ({
    path: below(folder, path),
    about,
    content: () => text,
  });
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const ciFiles = ci === undefined ? [] : [ciFile(ci, below(root, CI_FILES[ci]), pathWithin(root, folder))];
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

function ciFile(ci: CiServer, path: string, checked: string): FolderFile {
  // in quotes that YAML reads as JSON does: a folder may be called anything
  const text = CI_TEMPLATES[ci].replace(/^(\s+STPLAN_PATH:) \.$/m, (_, key) =>
    checked === '.' ? `${key} .` : `${key} ${JSON.stringify(checked)}`,
  );
  return { path, about: 'a check at every change', content: () => text };
}

/** The folder as it is called in the root. */
function pathWithin(root: string, folder: string): string {
  if (root === folder) return '.';
  return root === '' ? folder : folder.slice(root.length + 1);
}
