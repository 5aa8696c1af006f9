import { parsePlan } from '@stplan/language';
import { describe, expect, it } from 'vitest';
import { reflection } from '../../packages/language/src/generated/ast.ts';
import { filesUnder } from '../architecture/files.ts';

/** What only a library file holds: its head and the national rules of a planning round. */
const onlyInLibraries = [
  'BedTestFrom',
  'CapitalRoute',
  'ContractDeadline',
  'FourTestsFrom',
  'FundPhasing',
  'FundWeight',
  'LibraryHeader',
  'MustDos',
  'OperatingContribution',
  'PreElectionPeriod',
  'RatingShare',
  'Round',
  'RoundLimit',
  'RoundPeriod',
  'RoundStage',
  'StageNeed',
  'SuccessMeasures',
];

const files = filesUnder('examples/westmarch', /\.stplan$/).map(({ path, text }) => ({
  path,
  text,
  parsed: parsePlan(text),
}));

/** The kinds of node under a value of the tree; its links (`$container`, references) are not followed. */
function* kindsUnder(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null || '$refText' in value) return;
  if ('$type' in value) yield String(value.$type);
  for (const [key, part] of Object.entries(value)) if (!key.startsWith('$')) yield* kindsUnder(part);
}

/** The kinds of node that a parser builds: those that do not stand for a choice of others. */
const built = reflection.getAllTypes().filter((type) => reflection.getAllSubTypes(type).every((sub) => sub === type));

describe('Westmarch, the complete example', () => {
  it('has no syntax message', () => {
    const messages = files.flatMap(({ path, parsed }) => parsed.problems.map(({ message }) => `${path}: ${message}`));
    expect(messages).toEqual([]);
  });

  it('says in the first line of every file that it is fictional', () => {
    const silent = files.filter(({ text }) => !/fictional/i.test(text.split('\n', 1)[0] ?? ''));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('uses every element and statement that a plan can hold', () => {
    const used = new Set(files.flatMap(({ parsed }) => [...kindsUnder(parsed.tree)]));
    expect(built.filter((type) => !used.has(type)).sort()).toEqual(onlyInLibraries);
  });
});
