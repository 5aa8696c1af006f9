import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { unpacked } from '../../packages/report/test/unpacked.ts';
import { complete, hostile, hostileNational, national, small } from './papers.ts';

/** The recommended rules; quotes and closing tags that HTML does not need are left out to keep large papers small. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'attr-quotes': 'off',
    'no-implicit-close': 'off',
    'no-inline-style': 'error',
    'no-raw-characters': ['error', { relaxed: true }],
    'void-style': 'off',
    'long-title': 'off',
  },
});

function faults(markup: string): string[] {
  const { results } = validator.validateStringSync(markup);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) => `${ruleId}: ${message} at ${line}:${column} ${selector}`,
    ),
  );
}

const papers = [
  ['the complete example', complete()],
  ['a small published plan', small()],
  ['the roll-up', national()],
  ...hostile(),
  ...hostileNational().map(([text, file]) => [`the roll-up over ${text}`, file] as const),
] as const;

it.each(papers)('%s gives valid HTML', (_, file) => {
  const paper = readFileSync(file, 'utf8');
  expect(faults(paper)).toEqual([]);
});

it('so is what the complete example carries packed', () => {
  const { parts } = unpacked(readFileSync(complete(), 'utf8'));
  const page = Object.values(parts).join('');
  expect(faults(`<!DOCTYPE html><html lang="en"><head><title>Parts</title></head><body>${page}</body></html>`)).toEqual(
    [],
  );
});
