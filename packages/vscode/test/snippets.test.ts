import { parsePlan } from '@stplan/language';
import { expect, it } from 'vitest';
import snippets from '../snippets/stplan.json' with { type: 'json' };

/** A snippet as it stands when every first choice and every text that it suggests is kept. */
function kept(body: readonly string[]): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]+)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1');
}

it.each(Object.entries(snippets))('%s is a piece of a plan as it stands', (_, { body }) => {
  const { problems } = parsePlan(kept(body));
  expect(problems.map(({ message }) => message)).toEqual([]);
});

it.each(Object.entries(snippets))('%s says what it is for, and is offered by “Insert Snippet” only', (_, snippet) => {
  expect(snippet.description).not.toBe('');
  // With a prefix the editor would offer it in cells of tables too; the server offers elements where they may stand.
  expect(snippet).not.toHaveProperty('prefix');
});
