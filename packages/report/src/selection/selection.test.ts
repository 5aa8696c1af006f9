import { expect, test } from 'vitest';
import { example } from '../../test/example.ts';
import { inputOf } from '../../test/paper.ts';
import { unpacked } from '../../test/unpacked.ts';
import { renderReport } from '../render-report.tsx';
import { type ReportSelection, selectionOf } from './report-selection.ts';

const input = inputOf(example('westmarch'));
const paperOf = (selection: ReportSelection) => renderReport({ ...input, selection });
const sectionsOf = (paper: string) => [...paper.matchAll(/<section id=([\w-]+)/g)].map(([, id]) => id);

test('a report of the plan has its sections in its order, and says what it is called', () => {
  const [definition] = input.plan.elements.report.filter(({ scenario }) => scenario !== undefined);
  const paper = paperOf(selectionOf(definition as NonNullable<typeof definition>));
  expect(sectionsOf(paper)).toEqual(['summary', 'bridge', 'positions', 'scenarios']);
  expect(paper).toContain(definition?.title ?? 'no title');
  expect(paper).toContain('A hard winter');
  expect(paper).not.toContain('Public capital is not awarded');
});

test('no link of a selection leads to what is left out', () => {
  for (const selection of [
    { audience: 'public' },
    { audience: 'assurance' },
    { sections: ['risks'] },
    { organisation: 'WUH' },
  ] as const) {
    const paper = paperOf(selection);
    const { parts, files } = unpacked(paper);
    const all = paper.slice(paper.indexOf('<body>')) + Object.values(parts).join('');
    const ids = new Set([...all.matchAll(/\sid="?([^\s">]+)/g)].map(([, id]) => id));
    const links = [...all.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id ?? '');
    const lines = (id: string) => Object.hasOwn(files, id.replace(/-\d+$/, ''));
    expect(links.filter((id) => !ids.has(id) && !lines(id))).toEqual([]);
  }
});

test('the public gets neither the text of the plan nor notes, and nothing of them packed', () => {
  const paper = paperOf({ audience: 'public' });
  expect(sectionsOf(paper)).not.toContain('listing');
  expect(sectionsOf(paper)).not.toContain('notes');
  const { files, parts, derivations } = unpacked(paper);
  expect([Object.keys(files), Object.keys(derivations.statements)]).toEqual([[], []]);
  expect(Object.keys(parts)).not.toContain('all-notes');
});

test('the paper of one organisation has its figures and contracts, and nobody else’s schemes', () => {
  const paper = paperOf({ organisation: 'WMH' });
  expect(paper).toContain('what concerns WMH');
  const bridge = /<section id=bridge .*?<\/figcaption>/s.exec(paper)?.[0] ?? '';
  expect(bridge).toContain(input.plan.lookup('WMH', ['organisation'])?.title);
  const owners = input.plan.elements.efficiency.filter(
    (scheme) =>
      !JSON.stringify(scheme, (_, value) => (typeof value === 'bigint' ? `${value}` : value)).includes('"WMH"'),
  );
  expect(owners.length).toBeGreaterThan(5);
  for (const { name } of owners) expect(paper).not.toContain(`<tr id=efficiency-${name}>`);
  const mine = input.plan.elements.efficiency.filter(({ owner }) => owner?.value.organisation.name === 'WMH');
  expect(mine.length).toBeGreaterThan(0);
  for (const { name } of mine) expect(paper).toContain(`<tr id=efficiency-${name}>`);
});

test('the programme of an organisation’s paper is the sum of the schemes in it, and not the system’s', () => {
  const paper = paperOf({ organisation: 'WMH' });
  const [, said = ''] = /efficiencies are worth <b data-v=(\d+)>/.exec(paper) ?? [];
  const table = /<table id=schemes.*?<\/table>/s.exec(paper)?.[0] ?? '';
  const heads = [...table.matchAll(/<th scope=col[^>]*>([^<]*)/g)].map(([, head]) => head);
  const sums = table
    .slice(table.indexOf('<tbody>'))
    .split('<tr')
    .slice(1)
    .map((row) => row.split(/<t[dh]/)[heads.indexOf('2020/21') + 1] ?? '')
    .map((cell) => Number(/data-v=(-?\d+)/.exec(cell)?.[1] ?? 0));
  expect(Number(said)).toBe(sums.reduce((total, value) => total + value, 0));
  expect(Number(said)).toBeGreaterThan(0);
  expect(Number(said)).toBeLessThan(244_700_000);
});
