import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Mapping, type Proposal, proposeMapping, readMapping, type Workbook } from '@stplan/exchange';
import { reason } from '../../output/write-file.ts';
import { UsageError } from '../../usage-error.ts';
import { bareName } from './open-workbook.ts';
import type { ImportOptions } from './options.ts';

/** A mapping, and where it was found; undefined when it was made up from the workbook. */
export type FoundMapping = {
  readonly mapping: Mapping;
  readonly file: string | undefined;
  /** The sheets that were left out of a mapping that was made up. */
  readonly left: Proposal['left'];
};

/** Where the mapping of a workbook is looked for, and written to. */
export const mappingFile = (file: string): string => `${file.replace(/\.[^./\\]*$/, '')}.mapping.json`;

/** The mapping that is named, the one beside the workbook, or one made up from what the workbook holds. */
export async function findMapping(
  file: string,
  workbook: Workbook,
  { mapping: named, plan }: ImportOptions,
  cwd: string,
): Promise<FoundMapping> {
  const place = named ?? mappingFile(file);
  const text = await readFile(resolve(cwd, place), 'utf8').catch((error) => {
    if (named === undefined && error.code === 'ENOENT') return undefined;
    throw new UsageError(
      `${place} could not be read: ${error.code === 'ENOENT' ? 'there is no such file' : reason(error)}`,
    );
  });
  if (text === undefined) {
    const { mapping, left } = proposeMapping(workbook, { name: bareName(file), plan });
    if (mapping.tables.length > 0) return { mapping, file: undefined, left };
    const lines = left.find(({ why }) => why.startsWith('it has a line'))?.why;
    const plain = 'no sheet is plainly a table of a plan; write a mapping with --propose and say what they are';
    throw new UsageError(`${file}: ${lines ?? plain}`);
  }
  const mapping = readMapping(text, place);
  if ('faults' in mapping) throw new UsageError(mapping.faults.join('\n'));
  return { mapping: plan === undefined ? mapping : { ...withoutPlan(mapping), plan }, file: place, left: [] };
}

function withoutPlan({ newPlan: _, ...mapping }: Mapping): Mapping {
  return mapping;
}
