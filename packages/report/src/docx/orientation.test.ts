import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { example } from '../../test/example.ts';
import { inputOf } from '../../test/paper.ts';
import type { Block } from '../outline/block.ts';
import { paperOutline } from '../outline/paper-outline.tsx';
import { columnWidths } from './column-widths.ts';
import { orientedParts } from './orientation.ts';
import { renderDocx } from './render-docx.ts';

const heading = (text: string): Block => ({ kind: 'heading', level: 3, text });
const table = (wide: boolean): Block => ({
  kind: 'table',
  caption: '',
  heads: ['A'],
  numeric: [false],
  rows: [],
  wide,
});
const words: Block = { kind: 'paragraph', text: 'words', message: false };

test('a wide table takes the heading and the words that lead to it onto its landscape page, and nothing else', () => {
  const list: Block = { kind: 'list', ordered: false, items: ['item'] };
  const led = [heading('two'), words, heading('three')];
  const blocks = [heading('one'), words, list, ...led, table(true), table(true), words, table(false)];
  expect(orientedParts(blocks)).toEqual([
    { orientation: 'portrait', blocks: [heading('one'), words, list] },
    { orientation: 'landscape', blocks: [...led, table(true), table(true)] },
    { orientation: 'portrait', blocks: [words, table(false)] },
  ]);
});

test('every table fits between the margins of its page, and its words into their columns', () => {
  const blocks = paperOutline(inputOf(example('westmarch')));
  const xml = strFromU8(unzipSync(renderDocx(blocks))['word/document.xml'] ?? new Uint8Array());
  const sections = xml.split('</w:sectPr>').slice(0, -1);
  expect(sections.filter((section) => section.includes('w:orient="landscape"')).length).toBeGreaterThan(4);
  for (const section of sections) {
    const line = section.includes('w:orient="landscape"') ? 15_138 : 10_206;
    for (const [, grid = ''] of section.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)) {
      const widths = [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(line);
    }
  }
});

test('a column is as wide as its longest word; long texts share what is left', () => {
  const [name = 0, text = 0, figure = 0] = columnWidths(
    [
      ['Name', 'What it says', 'Amount'],
      ['A', 'so many words that they are broken over lines whatever one does about it '.repeat(4), '1.0'],
    ],
    3,
    10_206,
  );
  expect(text).toBeGreaterThan(3 * name);
  expect(Math.abs(name - figure)).toBeLessThan(600);
  expect(name + text + figure).toBeLessThanOrEqual(10_206);
});

test('names of files and rules do not take the room of what is said of them', () => {
  const heads = ['Rule', 'Finding', 'Place'];
  const row = [
    'efficiency/opposite-leg-incomplete',
    'many words of a finding '.repeat(12),
    'schemes/urgent-care.stplan:85',
  ];
  const [rule = 0, finding = 0, place = 0] = columnWidths([heads, row], 3, 10_206);
  expect(finding).toBeGreaterThan(rule + place);
});

test('texts that fit side by side share the line', () => {
  const widths = columnWidths(
    [
      ['Step', '2017/18', '2018/19'],
      ['Do nothing', '(80.8)', '(148.7)'],
    ],
    3,
    10_206,
  );
  expect(Math.abs((widths[1] ?? 0) - (widths[2] ?? 0))).toBeLessThan(300);
});
