import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '@stplan/rules';
import { describe, expect, it } from 'vitest';
import { root } from '../architecture/files.ts';

const page = readFileSync(join(root, 'docs/rules/checks.md'), 'utf8');

/** The rows of the page: a check's number, what it asks, and which rules ask it. */
const rows = [...page.matchAll(/^\| (C\d\d) \| (.+?) \| (.+?) \|$/gm)].map(([, id = '', asks = '', rules = '']) => ({
  id,
  asks,
  rules,
}));
const known = new Set(RULES.map(({ id }) => id));
const idsIn = (text: string) => [...text.matchAll(/`([a-z-]+\/[a-z0-9-]+)`/g)].map(([, id = '']) => id);

describe('the checks that plans of 2016 and 2017 called for', () => {
  it('are listed one by one, none left out and none twice', () => {
    const wanted = Array.from({ length: 58 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);
    expect(rows.map(({ id }) => id)).toEqual(wanted);
  });

  it.each(rows)('$id is asked by rules that exist, or says why not yet', ({ asks, rules }) => {
    const ids = idsIn(rules);
    expect(asks.length).toBeGreaterThan(20);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    // A check without a rule gives its reason in a sentence.
    if (ids.length === 0) expect(rules).toMatch(/^Later: .{20,}\.$/);
  });

  it('are linked to the pages of their rules', () => {
    for (const [, id, path] of page.matchAll(/\[`([^`]+)`\]\(([^)]+)\)/g)) expect(path).toBe(`${id}.md`);
  });
});
