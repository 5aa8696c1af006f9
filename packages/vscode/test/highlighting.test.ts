import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parsePlan } from '@stplan/language';
import { describe, expect, it } from 'vitest';
import { StplanGrammar } from '../../language/src/generated/grammar.ts';
import { TERMINAL_SCOPES } from '../scripts/highlighting/terminal-scopes.mts';
import { writeHighlighting } from '../scripts/highlighting/write-highlighting.mts';
import { highlightingText, scopesOf } from './scopes.ts';

const examples = fileURLToPath(new URL('../../../examples', import.meta.url));
const plans = ['westmarch', 'estmere', join('published', 'derbyshire')].flatMap((folder) =>
  readdirSync(join(examples, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.stplan'))
    .map((name) => join(folder, name)),
);

/** What a token may be shown as, by the parser's own word for it. */
function expected(type: string): RegExp {
  if (type === 'NAME') return /^(variable\.other\.name|entity\.name\.type)$/;
  if (type === 'LONG_TEXT') return /^string\.quoted\.triple$/;
  const scope = TERMINAL_SCOPES[type];
  if (scope !== undefined) return new RegExp(`^${scope.replaceAll('.', '\\.')}$`);
  if (/[a-z]/.test(type)) return /^(storage\.type|keyword|constant\.language)/;
  return /^(punctuation|keyword\.operator\.sign|constant\.language\.not-stated)/;
}

describe('highlighting', () => {
  it('is what the grammar of the language makes it: after a change of the grammar run npm run generate', () => {
    expect(JSON.parse(highlightingText)).toEqual(JSON.parse(JSON.stringify(writeHighlighting(StplanGrammar()))));
  });

  it.each(plans)('shows every word, figure and name of %s as what the parser takes it for', async (name) => {
    const text = readFileSync(join(examples, name), 'utf8');
    const scopeAt = await scopesOf(text);
    const wrong = parsePlan(text).tokens.flatMap(({ type, start, end }) => {
      const found = new Set(Array.from({ length: end - start }, (_, index) => scopeAt(start + index)));
      found.delete('');
      const fits = [...found].every((scope) => expected(type).test(scope));
      return fits ? [] : [`${text.slice(start, end)} is ${type}, shown as ${[...found].join(' and ')}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('highlighting of a line', () => {
  const shown = async (line: string, words: string) => (await scopesOf(line))(line.indexOf(words));

  it.each([
    ['organisation WUH "Trust" {', 'organisation', 'storage.type.element'],
    ['organisation WUH "Trust" {', 'WUH', 'entity.name.type'],
    ['organisation WUH "Trust" {', '"Trust"', 'string.quoted.double'],
    ['  do nothing (14.0) - 3.0%', 'do nothing', 'keyword.other.statement'],
    ['  do nothing (14.0) - 3.0%', '(14.0)', 'constant.numeric.negative'],
    ['  do nothing (14.0) - 3.0%', '3.0%', 'constant.numeric.percent'],
    ['  status signed 23 December 2016', 'signed', 'constant.language.word'],
    ['  status signed 23 December 2016', '23 December', 'constant.numeric.date'],
    ['  between NorthCCG and WUH', 'and', 'keyword.operator.word'],
    ['  between NorthCCG and WUH', 'WUH', 'variable.other.name'],
    ['  target 430 beds by 1 April 2018', '430 beds', 'constant.numeric.quantity'],
    ['/// the plan', 'the plan', 'comment.line.documentation'],
    ['  planned _ 3.0', '_', 'constant.language.not-stated'],
  ])('%s: %s', async (line, words, scope) => {
    expect(await shown(line, words)).toBe(scope);
  });

  it('carries a long text and a block comment over lines, and ends them', async () => {
    const text = 'text """\nplan Not\n"""\n/* plan\nNot */\nplan Yes';
    const scopeAt = await scopesOf(text);
    expect(scopeAt(text.indexOf('plan Not'))).toBe('string.quoted.triple');
    expect(scopeAt(text.indexOf('Not */'))).toBe('comment.block');
    expect(scopeAt(text.indexOf('plan Yes'))).toBe('storage.type.element');
  });
});
