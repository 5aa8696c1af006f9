import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrows } from './arrows.ts';
import { filesUnder, root, type SourceFile } from './files.ts';

/** What the documents say of places is so: whoever follows one arrives. */

const pages = [
  ...filesUnder('.', /^[^/]+\.md$/),
  // the pages of rules are made from the rules, and tested there
  ...filesUnder('docs', /^docs\/(?!rules\/).*\.md$/),
  ...filesUnder('examples', /\.md$/),
  ...filesUnder('packages', /^packages\/[^/]+\/README\.md$/),
];

const page = (path: string): string => pages.find((one) => one.path === path)?.text ?? expect.fail(`no ${path}`);

/** Places of the repository between backticks; what is made by a build, or stands for several, is not looked for. */
function placesIn({ path, text }: SourceFile): string[] {
  return [...text.matchAll(/`((?:packages|grammar|scripts|test|docs|examples|templates)\/[^`\s]*)`/g)]
    .map(([, place = '']) => place)
    .filter((place) => !/[<>*{]|\/(?:dist|generated)(?:\/|$)/.test(place) && !existsSync(join(root, place)))
    .map((place) => `${path}: ${place}`);
}

/** Links of a page to other pages that are not there. */
function linksIn({ path, text }: SourceFile): string[] {
  return [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^\w+:/.test(link) && !existsSync(join(root, dirname(path), link)))
    .map((link) => `${path}: ${link}`);
}

describe('the documents', () => {
  it('name only places that are there', () => {
    expect(pages.flatMap(placesIn)).toEqual([]);
  });

  it('link only to pages that are there', () => {
    expect(pages.flatMap(linksIn)).toEqual([]);
  });

  it('have every package on the map of the code', () => {
    const map = page('docs/architecture.md');
    expect(Object.keys(arrows).filter((name) => !map.includes(`\n| \`packages/${name}\` |`))).toEqual([]);
  });

  it('list every decision, in the order of their numbers', () => {
    const listed = [...page('docs/decisions/README.md').matchAll(/^\| \[(\d{4})\]\((.*)\) \|/gm)];
    const records = readdirSync(join(root, 'docs', 'decisions')).filter((name) => /^\d/.test(name));
    expect(listed.map(([, , file]) => file)).toEqual(records.sort());
    expect(listed.filter(([, number, file]) => number !== file?.slice(0, 4))).toEqual([]);
  });
});

describe('the check itself', () => {
  const at = (text: string): SourceFile => ({ path: posix.join('docs', 'page.md'), text });

  it('refuses a place that is gone, and leaves patterns and what is built alone', () => {
    expect(placesIn(at('see `packages/model/src/gone.ts`'))).toEqual(['docs/page.md: packages/model/src/gone.ts']);
    expect(placesIn(at('`packages/rules/src/<area>/<name>` and `packages/cli/dist/stplan.mjs`'))).toEqual([]);
  });

  it('refuses a link that leads nowhere, and takes one with a heading', () => {
    expect(linksIn(at('[it](gone.md) [they](https://example.org)'))).toEqual(['docs/page.md: gone.md']);
    expect(linksIn(at('[the map](architecture.md#code-map)'))).toEqual([]);
  });
});
