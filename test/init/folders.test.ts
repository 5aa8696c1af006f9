import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStplan } from '@stplan/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** Where `stplan init` puts what it writes, and that it leaves nothing half done. */

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'stplan-init-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const DORSET = ['--footprint', 'Dorset'];
const lay = (path: string, text: string) => {
  mkdirSync(join(home, path, '..'), { recursive: true });
  writeFileSync(join(home, path), text);
};
const read = (path: string) => readFileSync(join(home, path), 'utf8');

describe('in a Git repository', () => {
  it('what servers and editors look at stands at its root, and the check is of the folder', async () => {
    lay('.git/config', '[remote "origin"]\n\turl = git@github.com:someone/plans.git\n');
    await runStplan(['init', 'plans/dorset $(x)', ...DORSET], home);
    expect(readdirSync(home).sort()).toEqual(['.git', '.github', '.vscode', 'plans']);
    expect(read('.github/workflows/stplan.yml')).toContain('\n      STPLAN_PATH: "plans/dorset $(x)"\n');
    expect(existsSync(join(home, 'plans', 'dorset $(x)', 'stplan.json'))).toBe(true);
  });

  it.each([
    ['.git/config', '[remote "origin"]\n\turl = https://gitlab.example.org/plans.git\n', '.gitlab-ci.yml'],
    ['.github/CODEOWNERS', '* @plans\n', '.github/workflows/stplan.yml'],
  ])('the server is known by %s', async (path, text, expected) => {
    lay('.git/HEAD', 'ref: refs/heads/main\n');
    lay(path, text);
    await runStplan(['init', ...DORSET], home);
    expect(existsSync(join(home, expected))).toBe(true);
  });

  it('a file for a server that is there is not written over', async () => {
    lay('.git/HEAD', '');
    lay('.gitlab-ci.yml', 'test: { script: [make] }\n');
    const { stderr, status } = await runStplan(['init', ...DORSET], home);
    expect(stderr).toContain('.gitlab-ci.yml is there already, and nothing was written');
    expect(status).toBe(2);
    expect(readdirSync(home).sort()).toEqual(['.git', '.gitlab-ci.yml']);
    expect((await runStplan(['init', ...DORSET, '--ci', 'none'], home)).status).toBe(0);
    expect(read('.gitlab-ci.yml')).toBe('test: { script: [make] }\n');
  });
});

describe('nothing is left half written', () => {
  const held = () => readdirSync(home, { recursive: true }).map(String).sort();

  it('when a part of the folder cannot be written', async () => {
    // what is to be a folder is a file
    lay('.vscode', 'not a folder\n');
    const there = held();
    const { stderr, status } = await runStplan(['init', ...DORSET], home);
    expect(stderr).toContain('.vscode/extensions.json could not be written');
    expect(status).toBe(3);
    expect(held()).toEqual(there);
  });

  it('when somebody stops it while it writes; what was there comes back', async () => {
    lay('plan.stplan', '// by hand\n');
    const there = held();
    const stop = { onInterrupt: (heed: () => void) => heed() };
    const { stderr, status } = await runStplan(['init', ...DORSET, '--force'], home, undefined, stop);
    expect([stderr, status]).toEqual(['stplan: stopped; nothing was written\n', 130]);
    expect(held()).toEqual(there);
    expect(read('plan.stplan')).toBe('// by hand\n');
  });

  it('when the place is a file, or below one', async () => {
    lay('dorset', 'a file\n');
    for (const folder of ['dorset', 'dorset/plan']) {
      const { stderr, status } = await runStplan(['init', folder, ...DORSET], home);
      expect(stderr).toMatch(/^stplan: dorset.*(is a file, not a folder|cannot be used)/);
      expect(status).toBe(2);
    }
    expect(held()).toEqual(['dorset']);
  });
});

describe('the recommendation of the extension', () => {
  it.each([
    ['{\n  // ours\n  "recommendations": ["a.b"],\n}\n', '// ours', ['a.b', 'stplan.stplan-vscode']],
    ['{ "unwantedRecommendations": ["a.b"] }', 'unwanted', ['stplan.stplan-vscode']],
    ['', '', ['stplan.stplan-vscode']],
  ])('is added to %j', async (text, kept, expected) => {
    lay('.vscode/extensions.json', text);
    await runStplan(['init', ...DORSET], home);
    const written = read('.vscode/extensions.json');
    expect(written).toContain(kept);
    const plain = written.replace(/\/\/.*/g, '').replace(/,(\s*[}\]])/g, '$1');
    expect(JSON.parse(plain).recommendations).toEqual(expected);
  });

  it.each(['[1]', 'not JSON', '{ "recommendations": ["stplan.stplan-vscode"] }', '{ "recommendations": 1 }'])(
    'leaves %s as it is',
    async (text) => {
      lay('.vscode/extensions.json', text);
      await runStplan(['init', ...DORSET], home);
      expect(read('.vscode/extensions.json')).toBe(text);
    },
  );

  it('keeps who may read a file that it adds to', async () => {
    lay('.gitignore', 'out/\r\n');
    chmodSync(join(home, '.gitignore'), 0o640);
    await runStplan(['init', ...DORSET], home);
    expect(read('.gitignore')).toMatch(/^out\/\r\n\n# what stplan writes\nreport\.html\n/);
  });
});
