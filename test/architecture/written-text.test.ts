import { describe, expect, it } from 'vitest';
import { filesUnder, type SourceFile } from './files.ts';

const text = filesUnder(
  '.',
  /\.(tsx?|mjs|json|jsonc|md|langium|stplan|css|html|ya?ml|csv|txt)$|\.(ci|npmrc)|^\.[a-z]+$/,
);

/** A path that exists only on somebody's own machine; put together so that this file does not hold one. */
const machinePath = new RegExp(`(?<![\\w.\\-/])/(${['work', 'root', 'farm', 'home', 'Users'].join('|')})/\\w`);
const registryHost = new RegExp(['registry', 'npmjs', 'org'].join('\\.'));

const lineOf = ({ path, text }: SourceFile, pattern: RegExp): string[] =>
  text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : []));

describe('written files', () => {
  it('hold no path of a machine', () => {
    expect(text.flatMap((file) => lineOf(file, machinePath))).toEqual([]);
  });

  it('hold no address of a package registry', () => {
    expect(text.flatMap((file) => lineOf(file, registryHost))).toEqual([]);
  });

  it('end their lines with a line feed only', () => {
    expect(text.filter((file) => file.text.includes('\r')).map(({ path }) => path)).toEqual([]);
  });
});

describe('the check itself', () => {
  it('finds a path of a machine and lets an address or a word pair pass', () => {
    const found = (line: string) => machinePath.test(line);
    expect(found(`see ${'/'}work/main`)).toBe(true);
    expect(found(`'${'/'}home/me/plan'`)).toBe(true);
    expect(found('https://example.org/work/plan')).toBe(false);
    expect(found('health/work/housing')).toBe(false);
  });
});
