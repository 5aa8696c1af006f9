import { expect, it } from 'vitest';
import { revisionGroups } from './revision-groups.ts';

const revision = (kind: 'branch' | 'tag' | 'commit', name: string) => ({
  kind,
  name,
  commit: '0'.repeat(40),
  date: '2017-03-31',
  subject: 'Submit the plan',
});

it('puts the history of the plan first and leaves out headings of nothing', () => {
  const groups = revisionGroups([revision('branch', 'main'), revision('branch', 'drafts'), revision('commit', 'abc')]);
  expect(groups.map(({ title, revisions }) => [title, ...revisions.map(({ name }) => name)])).toEqual([
    ['Commits that touch the plan', 'abc'],
    ['Branches', 'main', 'drafts'],
  ]);
});
