import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fragmentOf } from '../../../test/reading.ts';
import { parsePlan } from '../../parse/parse-plan.ts';
import { readFragment } from '../read-fragment.ts';
import { REFERENCE_KINDS } from './reference-kinds.ts';

const root = fileURLToPath(new URL('../../../../..', import.meta.url));

/** Every name that the parser found, wherever it hangs in the tree. */
function parsedNames(node: unknown, found: number[] = []): number[] {
  if (Array.isArray(node)) for (const one of node) parsedNames(one, found);
  else if (typeof node === 'object' && node !== null) {
    const place = (node as { $refText?: string; $refNode?: { offset: number } }).$refNode;
    if ('$refText' in node && place !== undefined) found.push(place.offset);
    else for (const [key, inner] of Object.entries(node)) if (!key.startsWith('$')) parsedNames(inner, found);
  }
  return found;
}

const files = (readdirSync(`${root}/examples`, { recursive: true }) as string[]).filter((file) =>
  file.endsWith('.stplan'),
);

describe('the names that a file uses', () => {
  it('are looked for in many files', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(files)('are all known, each once: %s', (file) => {
    const parsed = parsePlan(readFileSync(`${root}/examples/${file}`, 'utf8'));
    const { references } = readFragment(parsed, file);
    const offsets = references.map(({ span }) => span.start).sort((a, b) => a - b);
    expect(offsets).toEqual(parsedNames(parsed.tree).sort((a, b) => a - b));
  });

  it('lose the prefix of their own plan, and no other', () => {
    const { references } = fragmentOf('milestone M { owner Estmere.WUH after Devon.Built, Estmerely.Other }');
    expect(references.map(({ name }) => name)).toEqual(['Estmere', 'WUH', 'Devon.Built', 'Estmerely.Other']);
  });
});

describe('the kinds that a name may stand for', () => {
  const grammar = readdirSync(`${root}/grammar`)
    .map((file) => readFileSync(`${root}/grammar/${file}`, 'utf8'))
    .join('\n');

  /** The kinds that a union of the grammar names, as elements call them. */
  function kindsOf(name: string): string[] {
    const [, union = ''] = new RegExp(`^type ${name} =([^;]*);`, 'm').exec(grammar) ?? [];
    const kinds = union.split('|').map((type) =>
      type
        .trim()
        .replace(/(?<!^)([A-Z])/g, ' $1')
        .toLowerCase(),
    );
    return kinds
      .flatMap((kind) =>
        kind === 'count series' ? ['activity', 'beds', 'workforce'] : [kind.replace(' definition', '')],
      )
      .sort();
  }

  it.each([
    ['Subject', 'subject'],
    ['Payer', 'payer'],
    ['Movement', 'movement'],
    ['Enabler', 'enabler'],
    ['Supportable', 'supportable'],
    ['Deliverer', 'deliverer'],
    ['Funder', 'funder'],
    ['CountLine', 'countLine'],
    ['NamedElement', 'named'],
  ] as const)('are those of the grammar: %s', (name, key) => {
    expect([...REFERENCE_KINDS[key]].sort()).toEqual(kindsOf(name));
  });
});
