import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { HOSTILE, hostilePlan } from '../../test/hostile-plan.ts';
import { inputOf } from '../../test/paper.ts';
import { tagsIn } from '../../test/tags.ts';
import { paperOutline } from '../outline/paper-outline.tsx';
import { renderDocx } from './render-docx.ts';

const documentOf = (text: string) => {
  const parts = unzipSync(renderDocx(paperOutline(inputOf(hostilePlan(text)))));
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array());
};

/** Whether every element that is opened is closed in its turn. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, closing, name, empty] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
    if (empty || name === undefined) continue;
    if (closing && open.pop() !== name) return false;
    if (!closing) open.push(name);
  }
  return open.length === 0;
}

const harmless = new Set(tagsIn(documentOf('harmless')).map(({ name }) => name));

test('every part that a relation names is there', () => {
  const parts = unzipSync(renderDocx([{ kind: 'list', ordered: true, items: ['one'] }]));
  const relations = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array());
  const named = [...relations.matchAll(/Target="([^"]*)"/g)].map(([, target]) => `word/${target}`);
  expect(named.filter((path) => parts[path] === undefined)).toEqual([]);
  expect(strFromU8(parts['word/numbering.xml'] ?? new Uint8Array())).toContain('w:numId="2"');
});

test('tables repeat their heads and set figures to the right', () => {
  const parts = unzipSync(
    renderDocx([
      { kind: 'table', caption: 'C', heads: ['A', 'B'], numeric: [false, true], rows: [['x', '1.0']], wide: false },
    ]),
  );
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('<w:tblHeader/>');
  expect(xml).toMatch(/<w:jc w:val="right"\/><\/w:pPr><w:r><w:t xml:space="preserve">1\.0</);
});

test.each(HOSTILE)('%s adds no element', (text) => {
  const xml = documentOf(text);
  expect(isWellFormed(xml)).toBe(true);
  expect(tagsIn(xml).filter(({ name }) => !harmless.has(name))).toEqual([]);
});
