import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder } from '@stplan/testkit';
import { expect, it } from 'vitest';
import { exampleWorkspaces } from '../../scripts/examples.mjs';

/** Beside each example stands what `stplan check --format concise` says of it; STPLAN_UPDATE=1 writes it anew. */
it.each(exampleWorkspaces())('$name gets the findings of its expected.txt', async ({ folder }) => {
  const { lines } = await checkFolder(folder);
  const found = lines.map((line) => `${line}\n`).join('');
  const path = join(folder, 'expected.txt');
  if (process.env.STPLAN_UPDATE) writeFileSync(path, found);
  expect(found).toBe(existsSync(path) ? readFileSync(path, 'utf8') : 'an expected.txt; write it with STPLAN_UPDATE=1');
});
