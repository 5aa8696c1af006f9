import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRuleDocs } from '../../packages/rules/src/docs/read-rule-docs.ts';
import { rulesFolder } from '../../scripts/generate/rule-registry.mjs';
import { newRule } from '../../scripts/new-rule.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rules-'));
  mkdirSync(join(folder, 'rule'));
  for (const file of ['area.ts', 'retired-numbers.ts'])
    cpSync(join(rulesFolder, 'rule', file), join(folder, 'rule', file));
  cpSync(join(rulesFolder, 'finance', 'bridge'), join(folder, 'finance', 'bridge'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run new:rule', () => {
  it('makes a folder with the next number of its area and a page that can be read', () => {
    expect(newRule('finance/per-head', folder)).toEqual({ number: 'STP0102' });
    expect(newRule('finance/back-loading', folder)).toEqual({ number: 'STP0103' });
    expect(newRule('evidence/no-source', folder)).toEqual({ number: 'STP0801' });
    expect(readFileSync(join(folder, 'finance/per-head/rule.ts'), 'utf8')).toContain("id: 'finance/per-head'");
    const docs = readRuleDocs(readFileSync(join(folder, 'finance/per-head/docs.md'), 'utf8'));
    expect(docs).toMatchObject({ bad: [{ text: expect.stringContaining('//~ finance/per-head') }] });
  });

  it.each([
    [undefined, 'npm run new:rule area/name'],
    ['finance', 'npm run new:rule area/name'],
    ['finance/PerHead', 'npm run new:rule area/name'],
    ['money/per-head', 'there is no area “money”; there are language, finance, contract'],
    ['finance/bridge', 'exists already'],
  ])('refuses %s', (id, words) => {
    expect(newRule(id, folder)).toEqual({ error: expect.stringContaining(words) });
  });
});
