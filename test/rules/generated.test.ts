import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '@stplan/rules';
import { describe, expect, it } from 'vitest';
import { generatedPages, pageFolders } from '../../packages/rules/src/docs/generated-pages.ts';
import { ruleIds } from '../../scripts/generate/rule-registry.mjs';
import { root } from '../architecture/files.ts';

const advice = 'run npm run generate';

describe('what is made from the rule folders', () => {
  it('lists every folder with a rule', () => {
    expect(
      RULES.map(({ id }) => id),
      advice,
    ).toEqual(ruleIds());
  });

  it.each([...generatedPages()])('%s is not stale', (path, text) => {
    expect(existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '', advice).toBe(text);
  });

  it('holds no page of a rule that is gone', () => {
    const pages = pageFolders
      .filter((folder) => existsSync(join(root, folder)))
      .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
    expect(
      pages.filter((path) => !generatedPages().has(path)),
      advice,
    ).toEqual([]);
  });
});
