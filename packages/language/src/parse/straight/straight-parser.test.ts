import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followClashes } from '../../../scripts/straight-parser/follow-clashes.mts';
import { generatedFiles } from '../../../scripts/straight-parser/generated-files.mts';
import { readShape } from '../../../scripts/straight-parser/read-shape.mts';
import { plainTree } from '../../../test/plain-tree.ts';
import { sentence } from '../../../test/sentence.ts';
import { StplanAstReflection } from '../../generated/ast.ts';
import { StplanGrammar } from '../../generated/grammar.ts';
import { parseStraight } from '../generated/straight-parser.ts';
import { kindNames } from '../generated/vocabulary.ts';
import { lex } from '../lexer/lex.ts';
import { createTokenList } from '../lexer/token-list.ts';
import { createServices } from '../services.ts';

const root = fileURLToPath(new URL('../../../../..', import.meta.url));
const { LangiumParser } = createServices().parser;
const shape = readShape(StplanGrammar(), new StplanAstReflection());

/** What Langium's parser makes of a text; undefined where it, or the lexer, finds a mistake. */
function langiumTree(text: string): unknown {
  if (lex(text, createTokenList(16)).unclosed.length > 0) return undefined;
  const { value, parserErrors } = LangiumParser.parse(text);
  return parserErrors.length > 0 ? undefined : plainTree(value);
}

function straightTree(text: string): unknown {
  const tokens = createTokenList(16);
  const { unclosed } = lex(text, tokens);
  const file = unclosed.length > 0 ? undefined : parseStraight(text, tokens, undefined);
  return file && plainTree(file);
}

/** The plans of a folder, and those in the examples of its Markdown pages. */
function plansIn(folder: string): [name: string, text: string][] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !/\.(stplan|md)$/.test(entry.name)) return [];
    const text = readFileSync(path, 'utf8');
    const name = path.slice(root.length);
    if (entry.name.endsWith('.stplan')) return [[name, text]];
    const examples = [...text.matchAll(/^```stplan.*\n([\s\S]*?)^```/gm)];
    return examples.map((match, index): [string, string] => [`${name} ${index + 1}`, match[1] ?? '']);
  });
}

describe('the straight parser gives the tree that Langium gives', () => {
  const plans = ['examples', 'docs', 'packages/library'].flatMap(plansIn);

  it.each(plans)('for %s', (_, text) => {
    expect(straightTree(text)).toEqual(langiumTree(text));
  });

  it('for any text that the grammar allows, and refuses what Langium refuses', () => {
    let allowed = 0;
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 0x7fffffff })), (chances) => {
        const text = sentence(shape, (below) => (chances.next().value ?? 0) % below, 120);
        const expected = langiumTree(text);
        expect(straightTree(text)).toEqual(expected);
        if (expected === undefined) return;
        allowed++;
        for (const [type] of JSON.stringify(expected).matchAll(/"\$type":"\w+"/g)) seen.add(type);
      }),
      { numRuns: 600, seed: 20170401 },
    );
    expect(allowed).toBeGreaterThan(300);
    expect(seen.size).toBeGreaterThan(150);
  });

  it('and refuses what Langium refuses, for any words', () => {
    const words = fc.array(fc.constantFrom(...kindNames.slice(1, -22), 'WUH', '"x"', '3.1', '£m', '2017/18'));
    const text = words.map((all) => `position WUH { ${all.join(' ')} }`);
    fc.assert(
      fc.property(text, (plan) => {
        expect(straightTree(plan)).toEqual(langiumTree(plan));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the generated files', () => {
  const generated = (name: string) => readFileSync(new URL(`../generated/${name}`, import.meta.url), 'utf8');

  it.each(Object.entries(generatedFiles(shape)))('fit the grammar: %s (if not: npm run generate)', (name, code) => {
    expect(generated(name) === code).toBe(true);
  });
});

describe('the grammar', () => {
  it('is told apart by one token, also where a part may be left out', () => {
    const clashes = followClashes(shape).map(({ rule, kinds }) => `${rule}: ${kinds.join(' ')}`);
    // `expect in 2018/19: …`: no condition begins with the stage `in delivery`.
    expect(clashes).toEqual(['Expectation: in']);
  });
});
