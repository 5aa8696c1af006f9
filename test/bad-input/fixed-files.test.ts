import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStplan } from '@stplan/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const text = 'Plan Small "A small plan – draft" {\r\n\tfootprint Small\r\n}\r\n\r\nfootprint Small "Small" { }\r\n';
const right = text.replace('Plan', 'plan');

describe('stplan fix on files as they come', () => {
  let folder = '';
  const path = (name: string) => join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stplan-fix-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps the line ends and tabs of a file', async () => {
    writeFileSync(path('a.stplan'), text);
    await runStplan(['fix'], folder);
    expect(readFileSync(path('a.stplan'), 'utf8')).toBe(right);
  });

  it('keeps UTF-16 with its mark', async () => {
    writeFileSync(path('a.stplan'), Buffer.from(`\ufeff${text}`, 'utf16le'));
    await runStplan(['fix'], folder);
    expect(readFileSync(path('a.stplan'), 'utf16le')).toBe(`\ufeff${right}`);
  });

  it('leaves a file in another encoding as it is, and says so', async () => {
    writeFileSync(path('a.stplan'), Buffer.from(text.replace('–', '\x96'), 'latin1'));
    const { stdout, stderr } = await runStplan(['fix'], folder);
    expect(stderr).toContain('It is left as it is.');
    expect(stdout).toContain('nothing to fix');
    expect(readFileSync(path('a.stplan'), 'latin1')).toBe(text.replace('–', '\x96'));
  });

  it('follows a link to the file, and keeps who may read it', async () => {
    writeFileSync(path('real.txt'), text);
    chmodSync(path('real.txt'), 0o640);
    symlinkSync('real.txt', path('a.stplan'));
    await runStplan(['fix', 'a.stplan'], folder);
    expect(readFileSync(path('real.txt'), 'utf8')).toBe(right);
    expect(statSync(path('real.txt')).mode & 0o777).toBe(0o640);
  });

  it('writes nothing in a dry run, and prints a diff that patch applies', async () => {
    writeFileSync(path('a.stplan'), text);
    const { stdout, status } = await runStplan(['fix', '--dry-run'], folder);
    expect(readFileSync(path('a.stplan'), 'utf8')).toBe(text);
    expect(stdout).toContain('-Plan Small "A small plan – draft" {\r\n+plan Small "A small plan – draft" {\r\n');
    expect(status).toBe(0);
  });

  it('fixes no file of the national library', async () => {
    writeFileSync(path('a.stplan'), right);
    await runStplan(['fix', '--unsafe'], folder);
    expect(existsSync(path('library'))).toBe(false);
  });
});
