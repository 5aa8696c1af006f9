import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble, parsePlan, readFragment } from '@stplan/language';
import { LIBRARY_TEXTS } from '@stplan/library';
import type { Finding, PlanFragment } from '@stplan/model';

/** A plan in several files, of which one at a time is changed. */
export type Workplace = {
  readonly name: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly fragments: ReadonlyMap<string, PlanFragment>;
  /** What is said of its writing before anything is changed. */
  readonly known: ReadonlySet<string>;
};

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const library = readAll(LIBRARY_TEXTS);

function readAll(texts: ReadonlyMap<string, string>): ReadonlyMap<string, PlanFragment> {
  return new Map([...texts].map(([file, text]) => [file, readFragment(parsePlan(text), file)]));
}

function workplace(name: string): Workplace {
  const folder = join(root, name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.stplan'))
    .sort();
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const fragments = readAll(texts);
  const { findings } = assemble([...fragments.values(), ...library.values()], new Map([...texts, ...LIBRARY_TEXTS]));
  return { name, texts, fragments, known: new Set(findings.map(({ rule, message }) => `${rule} ${message}`)) };
}

const published = readdirSync(join(root, 'examples', 'published'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `examples/published/${name}`)
  .sort();

/** The plans of the examples and of the language's pages. */
export const WORKPLACES: readonly Workplace[] = [
  'examples/westmarch',
  'examples/estmere',
  'docs/language/prelude',
  ...published,
].map(workplace);

/** A workplace with another text in one of its files, put together with the national library. */
export function withText({ texts, fragments }: Workplace, file: string, text: string) {
  const changed = new Map([...fragments, ...library, [file, readFragment(parsePlan(text), file)] as const]);
  return assemble([...changed.values()], new Map([...texts, ...LIBRARY_TEXTS, [file, text] as const]));
}

/** What is said of the writing of a plan. */
export const inLanguage = ({ findings }: { readonly findings: readonly Finding[] }): readonly Finding[] =>
  findings.filter(({ rule }) => rule.startsWith('language/'));
