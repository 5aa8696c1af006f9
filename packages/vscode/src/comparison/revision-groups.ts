import type { ListedRevision } from '@stplan/server/protocol';

/** Revisions under one heading. */
export type RevisionGroup = { readonly title: string; readonly revisions: readonly ListedRevision[] };

const TITLES: readonly (readonly [kind: ListedRevision['kind'], title: string])[] = [
  ['commit', 'Commits that touch the plan'],
  ['branch', 'Branches'],
  ['tag', 'Tags'],
];

/** Revisions as they are chosen from: the plan's own history first; no heading stands over nothing. */
export function revisionGroups(listed: readonly ListedRevision[]): readonly RevisionGroup[] {
  return TITLES.flatMap(([kind, title]) => {
    const revisions = listed.filter((one) => one.kind === kind);
    return revisions.length === 0 ? [] : [{ title, revisions }];
  });
}
