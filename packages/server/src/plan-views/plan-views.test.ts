import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixtureContext, readMarks } from '@stplan/testkit';
import { describe, expect, it } from 'vitest';
import type { PlanSummary, PlanViewRequests } from '../protocol/plan-views.ts';
import { PLAN_VIEW_FEATURES } from './plan-view-features.ts';

const folder = fileURLToPath(new URL('../../../../examples/westmarch', import.meta.url));
const files = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.stplan'))
    .map((name) => [name.replaceAll('\\', '/'), readMarks(readFileSync(join(folder, name), 'utf8'))]),
);
const context = fixtureContext({ files });

function ask<M extends keyof PlanViewRequests>(method: M, params: PlanViewRequests[M]['params']) {
  const feature = PLAN_VIEW_FEATURES.find((one) => one.method === method);
  if (feature === undefined) throw new Error(`nothing answers ${method}`);
  return feature.answer(params as never, context) as PlanViewRequests[M]['result'];
}

const [westmarch] = ask('stplan/plans', {}) as readonly [PlanSummary];
const request = { folder: westmarch.folder, plan: westmarch.plan };

describe('stplan/plans', () => {
  it('counts the findings of a plan and adds up what is unexplained, each break once', () => {
    expect(westmarch).toMatchObject({ plan: 'Westmarch', errors: 4, unexplained: '£2.3m' });
  });

  it.each([
    ['Contracts', 'AcuteSouth', 'signed · unexplained by £1.5m', 'bad'],
    ['Contracts', 'AcuteNorth', 'signed · exact', 'good'],
    ['Milestones', 'CommunityHubsOpen', 'not started · 1 error', 'bad'],
    ['Positions', 'WMH', 'not met by £0.9m', 'bad'],
  ])('shows in %s how %s stands', (label, name, status, tone) => {
    const items = westmarch.groups.find((group) => group.label === label)?.items;
    expect(items?.find((item) => item.name === name)).toMatchObject({ status, tone });
  });

  it('leads to the name of an element', () => {
    const [organisation] = westmarch.groups.find(({ label }) => label === 'Organisations')?.items ?? [];
    expect(organisation?.location.uri).toMatch(/organisations\.stplan$/);
    expect(organisation?.location.range.start.character).toBe('organisation '.length);
  });
});

describe('stplan/differences', () => {
  const grids = ask('stplan/differences', request) ?? [];

  it('has a grid for each kind of statement, a row for each subject, a column for each year', () => {
    const grid = grids.find(({ title }) => title.startsWith('Bridges'));
    expect(grid?.periods).toContain('2017/18');
    expect(grid?.rows.map(({ subject }) => subject)).toContain('Bridge of WUH');
    expect(grid?.rows.every(({ cells }) => cells.length === grid.periods.length)).toBe(true);
  });

  it('shows a break with its amount, and leads to its statement', () => {
    const cells = grids.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const broken = cells.find((cell) => cell?.verdict === 'unexplained by £1.5m');
    expect(broken).toMatchObject({ difference: '1.5', tone: 'bad' });
    const tree = ask('stplan/statement', { ...request, statement: broken?.statement ?? '' });
    expect(tree?.parts.map(({ label }) => label)).toEqual(['Parts', 'Stated', 'Difference']);
    expect(tree?.parts[0]?.parts[0]?.location?.uri).toMatch(/contracts\.stplan$/);
  });

  it('says nothing of a plan that is gone', () => {
    expect(ask('stplan/differences', { ...request, plan: 'Nowhere' })).toBeNull();
  });
});

describe('stplan/figure', () => {
  const uri = `${westmarch.folder}/positions/wuh.stplan`;
  const lines = (files.get('positions/wuh.stplan')?.text ?? '').split('\n');
  const line = lines.findIndex((text) => text.startsWith('  planned '));
  const at = (character: number) => ask('stplan/figure', { textDocument: { uri }, position: { line, character } });

  it('unfolds the figure of a cell and names the statements that check it', () => {
    const tree = at((lines[line] ?? '').indexOf('(8.0)') + 1);
    expect(tree?.title).toBe('WUH planned 2018/19');
    expect(tree?.parts[0]).toMatchObject({ value: '(8.0)' });
    expect(tree?.parts[0]?.parts[0]).toMatchObject({ label: 'WUH do nothing', value: '(47.8)' });
    expect(tree?.parts[1]?.parts.map(({ label }) => label)).toContain('Bridge of WUH');
  });

  it('names what checks the side of a contract, though no path leads to it', () => {
    const text = files.get('contracts.stplan')?.text ?? '';
    const row = text.split('\n').findIndex((one) => one.includes('220.9'));
    const position = { line: row, character: (text.split('\n')[row] ?? '').indexOf('220.9') + 1 };
    const tree = ask('stplan/figure', { textDocument: { uri: `${westmarch.folder}/contracts.stplan` }, position });
    expect(tree).toMatchObject({ title: 'AcuteSouth, WUH 2017/18', verdict: 'unexplained by £1.5m', tone: 'bad' });
    expect(tree?.parts[1]?.parts[0]?.label).toBe('Value of AcuteSouth: WUH’s figure and SouthCCG’s');
  });

  it('has no answer where there is no figure', () => {
    expect(at(3)).toBeNull();
  });
});

describe('stplan/report', () => {
  it('is the whole page, with the files in the order of its listing', () => {
    const page = ask('stplan/report', request);
    expect(page?.html).toMatch(/^<!DOCTYPE html>/);
    expect(page?.files[0]).toMatch(/activity-beds-workforce\.stplan$/);
    expect(page?.files).toHaveLength(files.size);
  });
});
