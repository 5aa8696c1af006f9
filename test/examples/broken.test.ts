import { join } from 'node:path';
import { checkFolder, compareExpectations, type LocatedFinding, readExpectations } from '@stplan/testkit';
import { describe, expect, it } from 'vitest';
import { filesUnder, root } from '../architecture/files.ts';

const files = filesUnder('examples/broken', /\.stplan$/).map(({ path, text }) => ({
  name: path.slice('examples/broken/'.length),
  text,
}));
const { lines } = await checkFolder(join(root, 'examples/broken'));

/** `missing-cell.stplan:14:31: error language/missing-cell do nothing: ...`. */
const LINE = /^([^:]+):(\d+):\d+: \w+ (\S+) (.*)$/;

function findingsOf(name: string): LocatedFinding[] {
  return lines.flatMap((text) => {
    const [, file, line, rule = '', message = ''] = LINE.exec(text) ?? expect.fail(`not a finding: ${text}`);
    return file === name ? [{ line: Number(line), rule, message }] : [];
  });
}

describe('the common mistakes', () => {
  it.each(files)('$name gets the finding that its comment names, and no other', ({ name, text }) => {
    const expected = readExpectations(text);
    expect(expected.length).toBeGreaterThan(0);
    expect(compareExpectations(expected, findingsOf(name))).toEqual([]);
  });

  it('are about twenty, each told apart by its rule', () => {
    const rules = files.flatMap(({ text }) => readExpectations(text).map(({ rule }) => rule));
    expect(files.length).toBeGreaterThanOrEqual(20);
    expect(new Set(rules).size).toBeGreaterThanOrEqual(20);
  });
});
