import { describe, expect, it } from 'vitest';
import { filesUnder } from './files.ts';
import { mostLines, nameFault, sizeFault } from './rooms.ts';

const code = ['packages', 'grammar', 'scripts', 'test'].flatMap((folder) =>
  filesUnder(folder, /\.(tsx?|mjs|css|langium)$/),
);

describe('rooms', () => {
  it('holds code to look at', () => {
    expect(code.length).toBeGreaterThan(20);
  });

  it(`keeps every file within ${mostLines} lines`, () => {
    expect(code.flatMap((file) => sizeFault(file) ?? [])).toEqual([]);
  });

  it('names every file after what it holds', () => {
    expect(code.flatMap((file) => nameFault(file) ?? [])).toEqual([]);
  });
});

describe('the check itself', () => {
  it('refuses a file of one line too many', () => {
    const lines = (count: number) => ({ path: 'a.ts', text: 'x\n'.repeat(count) });
    expect(sizeFault(lines(mostLines))).toBeUndefined();
    expect(sizeFault(lines(mostLines + 1))).toBe(`a.ts has ${mostLines + 1} lines`);
  });

  it('refuses names that say nothing', () => {
    const named = (path: string) => nameFault({ path, text: '' });
    expect(named('packages/model/src/money-utils.ts')).toContain('money-utils');
    expect(named('packages/model/src/common/money.ts')).toContain('common');
    expect(named('packages/model/src/commonality.ts')).toBeUndefined();
  });
});
