import { delimiter, sep } from 'node:path';
import { inRoot } from './project.mjs';

const nestedByNpm =
  /^npm_(lifecycle|package|command|execpath|node_execpath|config_(local_prefix|global_prefix|prefix|node_gyp))/i;
const binFolder = inRoot('node_modules', '.bin');

const pathKey = (env) => Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';

const withoutNodeModules = (path) =>
  path
    .split(delimiter)
    .filter((entry) => !entry.includes(`node_modules${sep}.bin`))
    .join(delimiter);

/**
 * The environment for an npm started from inside an npm script: what the outer run set for itself is removed, and so
 * is every node_modules/.bin on the path, because the inner npm must not run on a Node that it is about to replace.
 */
export function environmentForNpm(env = process.env) {
  const kept = Object.fromEntries(Object.entries(env).filter(([key]) => !nestedByNpm.test(key) && key !== 'NODE_ENV'));
  const key = pathKey(kept);
  return { ...kept, [key]: withoutNodeModules(kept[key] ?? '') };
}

/** The environment for the tools of the repository: its own bin folder, hence its own Node, comes first on the path. */
export function environmentForTools(env = process.env) {
  const key = pathKey(env);
  return { ...env, [key]: [binFolder, withoutNodeModules(env[key] ?? '')].join(delimiter) };
}
