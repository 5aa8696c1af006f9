import { parsePlan } from '@stplan/language';
import { documentedRule } from '@stplan/rules';
import { describe, expect, it } from 'vitest';
import { reflection } from '../../packages/language/src/generated/ast.ts';
import { filesUnder } from '../architecture/files.ts';
import { pages } from './pages.ts';

/** What a syntax tree consists of: every object of it with a `$type`. */
function typesIn(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) typesIn(item, found);
  if (typeof value !== 'object' || value === null || !('$type' in value)) return;
  found.add(String(value.$type));
  for (const [key, inner] of Object.entries(value)) if (!key.startsWith('$')) typesIn(inner, found);
}

const examples = pages.flatMap((page) => page.examples.map(({ text }) => text));
const used = new Set<string>();
for (const text of examples) typesIn(parsePlan(text).tree, used);

/** The kinds of node that the grammar makes; those without properties only gather others under one name. */
const made = Object.values(reflection.types)
  .filter(({ properties }) => Object.keys(properties).length > 0)
  .map(({ name }) => name);

const keywords = new Set(
  filesUnder('grammar', /\.langium$/).flatMap(({ path, text }) =>
    path.endsWith('terminals.langium')
      ? []
      : [...text.replace(/\/\/.*|import '.*'/g, '').matchAll(/'([a-z-]+)'/g)].map(([, word]) => word ?? ''),
  ),
);
const words = new Set(
  examples.flatMap((text) => parsePlan(text).tokens.map((token) => text.slice(token.start, token.end))),
);

describe('the language reference', () => {
  it('shows every construct of the grammar in an example', () => {
    expect(made.filter((type) => !used.has(type))).toEqual([]);
  });

  it('shows every keyword of the grammar in an example', () => {
    expect([...keywords].filter((keyword) => !words.has(keyword)).sort()).toEqual([]);
  });

  it('names only rules that there are', () => {
    const named = examples.flatMap((text) =>
      [...text.matchAll(/(?:\/\/~|stplan-accept(?:-file)?|\n\s+rule) +([a-z-]+\/[a-z-]+)/g)].map(([, id]) => id ?? ''),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((id) => documentedRule(id) === undefined)).toEqual([]);
  });

  it('is linked from its first page', () => {
    const [first] = filesUnder('docs/language', /README\.md$/);
    const others = pages.map(({ page }) => page).filter((page) => page !== 'README.md');
    expect(others.filter((page) => !first?.text.includes(`](${page})`))).toEqual([]);
  });
});
