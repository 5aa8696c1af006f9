import { commonRevision, isInRevision, type Revision } from '@stplan/git';
import { isProblem } from '@stplan/model';
import { UsageError } from '../../usage-error.ts';
import { type Lookup, type Named, named, noRevision, revisionOf, shown } from './named-side.ts';

/** One of the two states that are compared: files of the disk, or of a revision. */
export type Side =
  | { readonly form: 'disk'; readonly name: string; readonly paths: readonly string[] }
  | {
      readonly form: 'revision';
      readonly name: string;
      readonly revision: Revision;
      readonly paths: readonly string[];
    };

export type Sides = { readonly before: Side; readonly after: Side };

const WORKING_TREE = 'the working tree';
const HERE = ['.'];

/** What the words of the command line compare: `OLD [NEW] [PATHS]`, or a range and paths. */
export async function sidesOf(words: readonly string[], lookup: Lookup): Promise<Sides> {
  const [first = '', ...rest] = words;
  const range = /^(.*?)(\.\.\.?)([^.].*|)$/.exec(first);
  if (range !== null && !/^\.{1,2}([\\/]|$)/.test(first) && !(await lookup.isPath(first))) {
    const [, from = '', dots = '', to = ''] = range;
    return rangeSides(await revisionOf(from, lookup), dots, await revisionOf(to, lookup), rest);
  }
  const old = await named(first, lookup);
  if (old.form === 'nothing') throw noRevision(first);
  return old.form === 'path' ? fromPath(old.path, rest, lookup) : fromRevision(old.revision, rest, lookup);

  async function rangeSides(from: Revision, dots: string, to: Revision, paths: readonly string[]): Promise<Sides> {
    if (dots === '..') return revisions(from, to, await checkedPaths(paths, [from, to], lookup));
    const common = await commonRevision(await lookup.repository(), from, to);
    if (common === undefined) {
      throw new UsageError(`${shown(from.name)} and ${shown(to.name)} have no history in common`);
    }
    if (isProblem(common)) throw new UsageError(common.error);
    return revisions(common, to, await checkedPaths(paths, [common, to], lookup));
  }
}

/** A folder or file of the disk against another one, or against a revision of it. */
async function fromPath(path: string, [word, ...paths]: readonly string[], lookup: Lookup): Promise<Sides> {
  if (word === undefined) {
    throw new UsageError(`there is nothing to compare ${shown(path)} with: name another folder, file or revision`);
  }
  const before: Side = { form: 'disk', name: shown(path), paths: [path] };
  const newer = await named(word, lookup);
  if (newer.form === 'nothing') throw noRevision(word);
  if (newer.form === 'revision') {
    const narrowed = paths.length > 0 ? await checkedPaths(paths, [newer.revision], lookup) : [path];
    return { before, after: ofRevision(newer.revision, narrowed) };
  }
  if (paths.length > 0) throw new UsageError('paths narrow revisions, and neither of the two is one');
  return { before, after: { form: 'disk', name: shown(newer.path), paths: [newer.path] } };
}

/** A revision against another one, or against the working tree. */
async function fromRevision(old: Revision, rest: readonly string[], lookup: Lookup): Promise<Sides> {
  const [word, ...others] = rest;
  const newer: Named | undefined = word === undefined ? undefined : await named(word, lookup);
  if (newer?.form === 'revision') {
    return revisions(old, newer.revision, await checkedPaths(others, [old, newer.revision], lookup));
  }
  const paths = await checkedPaths(rest, [old], lookup);
  return { before: ofRevision(old, paths), after: { form: 'disk', name: WORKING_TREE, paths } };
}

function revisions(before: Revision, after: Revision, paths: readonly string[]): Sides {
  return { before: ofRevision(before, paths), after: ofRevision(after, paths) };
}

function ofRevision(revision: Revision, paths: readonly string[]): Side {
  return { form: 'revision', name: shown(revision.name), revision, paths };
}

/** Paths that are on the disk or in one of the revisions, as a folder may be gone from either. */
async function checkedPaths(
  paths: readonly string[],
  among: readonly Revision[],
  lookup: Lookup,
): Promise<readonly string[]> {
  for (const path of paths) {
    if (await lookup.isPath(path)) continue;
    const repository = await lookup.repository();
    const held = await Promise.all(among.map((revision) => isInRevision(repository, revision, lookup.cwd, path)));
    if (!held.includes(true)) throw noRevision(path);
  }
  return paths.length > 0 ? paths : HERE;
}
