import { parsePlan } from '@stplan/language';
import { expect, it } from 'vitest';
import { elementSnippet, SNIPPET_WORDS } from './element-snippets.ts';

/** A snippet as it stands when somebody accepts every proposal and leaves cells unstated. */
function filled(text: string): string {
  return text
    .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '_ _');
}

it.each(SNIPPET_WORDS)('%s can be read as it stands', (word) => {
  const text = filled(elementSnippet(word, undefined)?.text ?? '');
  const head = word === 'plan' ? '' : 'part of Estmere\n';
  expect(parsePlan(`${head}${text}\n`).problems).toEqual([]);
});
