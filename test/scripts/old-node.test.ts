import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../architecture/files.ts';

it('links the entry of the command on any Node, so that an old one can say in a line that it is too old', () => {
  const entry = readFileSync(join(root, 'packages', 'cli', 'src', 'main.ts'), 'utf8');
  // a named import of what an old Node lacks ends in a stack trace before the first line runs
  expect(entry).not.toMatch(/^import (?!type )/m);
});
