import { existsSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { inRoot } from './project.mjs';

const holdsPlan = (folder) => readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith('.stplan'));

function foldersWithPlans(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && holdsPlan(`${folder}/${entry.name}`))
    .map((entry) => `${folder}/${entry.name}`)
    .sort();
}

/** The example workspaces: each folder of `examples/` with plan files in it, and each one of `examples/published/`. */
export function exampleWorkspaces() {
  const folders = foldersWithPlans(inRoot('examples')).filter((folder) => basename(folder) !== 'published');
  return [...folders, ...foldersWithPlans(inRoot('examples', 'published'))].map((folder) => ({
    name: basename(folder),
    folder,
  }));
}
