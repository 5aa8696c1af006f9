import { CI_TEMPLATES } from '../generated/ci-templates.ts';
import type { CiServer } from '../protocol/new-plan.ts';
import type { FolderFile } from './folder-file.ts';

/** Where each server looks for what it runs. */
const CI_FILES: Readonly<Record<CiServer, string>> = {
  github: '.github/workflows/stplan.yml',
  gitlab: '.gitlab-ci.yml',
};

/** What a server runs; `placed` puts its path where the server looks, `checked` is the folder that it checks. */
export function ciFile(ci: CiServer, placed: (path: string) => string, checked: string): FolderFile {
  // in quotes that YAML reads as JSON does: a folder may be called anything
  const text = CI_TEMPLATES[ci].replace(/^(\s+STPLAN_PATH:) \.$/m, (_, key) =>
    checked === '.' ? `${key} .` : `${key} ${JSON.stringify(checked)}`,
  );
  return { path: placed(CI_FILES[ci]), about: 'a check at every change', content: () => text };
}
