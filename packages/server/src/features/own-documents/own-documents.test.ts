import { fixtureContext } from '@stplan/testkit';
import { expect, it } from 'vitest';
import { ownDocuments } from './own-documents.ts';

const textAt = (uri: string) => ownDocuments.answer({ uri }, fixtureContext({ files: new Map() }))?.text;

it('has a page of all rules, whose links are those of pages that there are', () => {
  const index = textAt('stplan:/rules/README.md') ?? '';
  const links = [...index.matchAll(/\]\(([^)]*)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((link) => textAt(`stplan:/rules/${link}`) === undefined)).toEqual([]);
});
