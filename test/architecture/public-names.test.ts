import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './files.ts';
import { undocumentedNames } from './public-names.ts';

/** The files by which a package is imported, but for patterns of many. */
function entriesOf(name: string): string[] {
  const { exports = {} } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
  return (Object.values(exports) as string[])
    .map((file) => posix.join('packages', name, file))
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('*') && existsSync(join(root, path)));
}

const packages = readdirSync(join(root, 'packages')).filter((name) => entriesOf(name).length > 0);

describe('what a package offers to others', () => {
  it('is looked for in every package that another can import', () => {
    expect(packages.length).toBeGreaterThan(9);
  });

  it.each(packages)('says what it is: %s', (name) => {
    expect([...new Set(entriesOf(name).flatMap((path) => undocumentedNames(path)))]).toEqual([]);
  });
});

describe('the check itself', () => {
  const files: Readonly<Record<string, string>> = {
    'a/index.ts': "export { one, type Two } from './more.ts';\nexport * from './all.ts';\n",
    'a/more.ts': '/** Said. */\nexport const one = 1;\n\nexport type Two = 2;\nexport const hidden = 3;\n',
    'a/all.ts': '/* not a doc comment */\nexport function three() {}\n',
  };

  it('follows what is passed on to where it is declared', () => {
    expect(undocumentedNames('a/index.ts', (path) => files[path] ?? '')).toEqual(['a/more.ts: Two', 'a/all.ts: three']);
  });
});
