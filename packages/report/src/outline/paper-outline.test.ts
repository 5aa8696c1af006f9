import { expect, test } from 'vitest';
import { example } from '../../test/example.ts';
import { HOSTILE, hostilePlan } from '../../test/hostile-plan.ts';
import { inputOf } from '../../test/paper.ts';
import { renderDocx } from '../docx/render-docx.ts';
import { renderReport } from '../render-report.tsx';
import type { Block } from './block.ts';
import { paperOutline } from './paper-outline.tsx';

const input = inputOf(example('westmarch'));
const blocks = paperOutline(input);
const textsOf = (block: Block): readonly string[] =>
  block.kind === 'table'
    ? [block.caption, ...block.heads, ...block.rows.flat()]
    : block.kind === 'list'
      ? block.items
      : [block.text];

test('the paper in blocks has the headings of the page, but for what only a screen shows', () => {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
  const page = [
    ...renderReport(input).matchAll(
      /<section id=[\w-]+( class=screen)?[^>]*><h2 [^>]*><span class=no>(\d+)<\/span> ([^<]*)/g,
    ),
  ];
  const shown = page.filter(([, screen]) => screen === undefined).map(([, , number, title]) => `${number} ${title}`);
  expect(headings).toEqual(shown);
  expect(headings).toContain('3 Financial bridge');
});

test('its tables have the figures of the page, each row as many cells as heads', () => {
  const schemes = blocks.find(
    (block) => block.kind === 'table' && block.heads.includes('2020/21') && block.heads[0] === 'Scheme',
  );
  if (schemes?.kind !== 'table') return expect.fail('no table of schemes');
  const [row = []] = schemes.rows.filter(([name]) => name === 'Prescribing, North');
  expect(row.slice(-5)).toEqual(['4.2', '7.2', '10.8', '14.2', '12.1']);
  for (const block of blocks) {
    if (block.kind === 'table')
      for (const cells of block.rows) expect(cells.length).toBeLessThanOrEqual(block.heads.length);
  }
});

test('nothing is said of what only the page draws, and no column is empty', () => {
  const words = blocks.flatMap(textsOf).join('\n');
  expect(words).not.toMatch(
    /hatched|the scale does not begin|Bars run from|Open a statement|Reasons|How it was worked/,
  );
  for (const block of blocks) {
    if (block.kind !== 'table' || block.heads[0] === 'Likelihood') continue;
    for (const column of block.heads.keys())
      expect(
        block.rows.some((row) => row[column] !== ''),
        `${block.caption}: ${block.heads[column]}`,
      ).toBe(true);
  }
});

test('no words run together and nothing of the program shows', () => {
  const words = blocks.flatMap(textsOf);
  expect(words.filter((text) => /undefined|\[object|NaN/.test(text))).toEqual([]);
  expect(words.join('\n')).toContain('Do nothing, 2020/21: (£270.0m) (the position of Westmarch before this plan)');
});

test('the same plan gives the same Word document', () => {
  expect(renderDocx(paperOutline(input))).toEqual(renderDocx(blocks));
});

test.each(HOSTILE)('%s stays text', (text) => {
  const hostile = paperOutline(inputOf(hostilePlan(text)));
  expect(hostile.flatMap(textsOf).join('\n')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  expect(hostile.length).toBeGreaterThan(20);
});
