import { expect, it } from 'vitest';
import { filteredGroups } from './filtered-groups.ts';

const place = { uri: 'file:///a', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } };
const item = (name: string, title: string, status: string) =>
  ({ name, title, status, tone: 'none', location: place }) as const;
const groups = [
  { label: 'Milestones', items: [item('HubOpen', 'Hub opens', 'at risk'), item('CaseDone', 'Case', 'complete')] },
  { label: 'Efficiencies', items: [item('Hubs', 'Frailty hubs', '')] },
];
const names = (filter: string) => filteredGroups(groups, filter).flatMap(({ items }) => items.map(({ name }) => name));

it('keeps elements that have every word in name, title, status or kind, whatever their case', () => {
  expect(names('')).toEqual(['HubOpen', 'CaseDone', 'Hubs']);
  expect(names('HUB')).toEqual(['HubOpen', 'Hubs']);
  expect(names('hub risk')).toEqual(['HubOpen']);
  expect(names('milestones complete')).toEqual(['CaseDone']);
});

it('leaves no group without elements', () => {
  expect(filteredGroups(groups, 'frailty').map(({ label }) => label)).toEqual(['Efficiencies']);
  expect(filteredGroups(groups, 'nothing like it')).toEqual([]);
});
