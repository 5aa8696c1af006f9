import { posix } from 'node:path';
import { type Import, packageOf } from './imports.ts';

const everything = [
  'model',
  'reconcile',
  'language',
  'rules',
  'report',
  'exchange',
  'git',
  'server',
  'cli',
  'library',
  'testkit',
];

/**
 * What each package may import of the others: the direction of the house. `library` holds plan files and no code, so
 * that the programs at the end of the chain may carry it.
 */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  model: [],
  reconcile: ['model'],
  language: ['model'],
  rules: ['model', 'reconcile'],
  report: ['model', 'reconcile', 'rules'],
  exchange: ['model', 'language', 'reconcile', 'rules'],
  git: ['model', 'language'],
  server: ['model', 'language', 'reconcile', 'rules', 'report', 'exchange', 'git', 'library'],
  cli: ['model', 'language', 'reconcile', 'rules', 'report', 'exchange', 'git', 'server', 'library'],
  vscode: ['server'],
  library: [],
  testkit: everything,
};

/** Packages that run in a web worker: no `node:` import, no clock, no input or output. */
export const core = ['model', 'reconcile', 'language', 'rules', 'report', 'exchange'];

/** The one place inside the core that belongs to Node. */
export const nodeEntry = 'packages/language/src/node/';

/** Pairs of which only types may cross: the report prints findings, it does not run rules. */
const typesOnly = new Set(['report>rules', 'exchange>rules', 'vscode>server']);

/** The folder name of a package of this repository, or undefined for any other package. */
export function houseName(packageName: string): string | undefined {
  if (packageName === 'stplan') return 'cli';
  return packageName.startsWith('@stplan/') ? packageName.slice('@stplan/'.length) : undefined;
}

function relativeFault({ from, specifier }: Import, home: string): string | undefined {
  const target = posix.join(posix.dirname(from), specifier);
  if (!target.startsWith(`packages/${home}/`)) return 'leaves its package by a relative path';
  return /\.\w+$/.test(specifier) ? undefined : 'names a file without its ending';
}

/** What is wrong with an import of a file in `packages/<home>/src`, or undefined. */
export function arrowFault(imported: Import, home: string, declared: readonly string[]): string | undefined {
  const { from, specifier, typeOnly } = imported;
  if (specifier.startsWith('.')) return relativeFault(imported, home);
  if (specifier.startsWith('node:')) {
    return core.includes(home) && !from.startsWith(nodeEntry)
      ? 'uses Node in a package that runs in a worker'
      : undefined;
  }
  // The editor hands this module to its extensions; no package holds it.
  if (specifier === 'vscode') return home === 'vscode' ? undefined : 'uses the editor outside its extension';
  const name = packageOf(specifier);
  const target = houseName(name);
  if (target !== undefined && !arrows[home]?.includes(target)) return `${home} may not import ${target}`;
  if (typesOnly.has(`${home}>${target}`) && !typeOnly) return `${home} may import only types of ${target}`;
  return declared.includes(name) ? undefined : `${name} is not among the dependencies of packages/${home}/package.json`;
}
