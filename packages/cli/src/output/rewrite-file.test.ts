import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rewriteFile } from './rewrite-file.ts';

const before = 'Plan “Ä”\r\n';
const after = 'plan “Ä”\r\n';
const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('a file that is fixed', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stplan-fix-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16 of Windows', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 of others', (text: string) => swapped(`\ufeff${text}`)],
  ])('keeps its encoding: %s', async (_, encoded) => {
    writeFileSync(join(folder, 'a.stplan'), encoded(before));
    await rewriteFile(folder, 'a.stplan', before, after);
    expect(readFileSync(join(folder, 'a.stplan'))).toEqual(encoded(after));
    expect(readdirSync(folder)).toEqual(['a.stplan']);
  });

  it('is not written over what somebody else has changed meanwhile', async () => {
    writeFileSync(join(folder, 'a.stplan'), 'something else');
    await expect(rewriteFile(folder, 'a.stplan', before, after)).rejects.toThrow('a.stplan was changed meanwhile');
    expect(readFileSync(join(folder, 'a.stplan'), 'utf8')).toBe('something else');
  });

  it('that is gone is told in a line', async () => {
    await expect(rewriteFile(folder, 'a.stplan', before, after)).rejects.toThrow('a.stplan could not be read again');
  });
});
