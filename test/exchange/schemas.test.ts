import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStplan } from '@stplan/testkit';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { schemaText } from '../../packages/exchange/scripts/generate-schema.mjs';

/** The published forms of exchange: mappings and exports keep to their schemas. */

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const ajv = new Ajv({ allowUnionTypes: true, strict: false });
addFormats.default(ajv);
ajv.addSchema(JSON.parse(read('packages/model/schema/stplan-plan.schema.json')), 'stplan-plan.schema.json');
const faults = (schema: string, value: unknown) => {
  const validate = ajv.compile(JSON.parse(schema));
  validate(value);
  return validate.errors ?? [];
};

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'stplan-exchange-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const mappingSchema = read('packages/exchange/schema/mapping.schema.json');

it('the schema of a mapping follows its types (node packages/exchange/scripts/generate-schema.mjs writes it)', () => {
  expect(mappingSchema).toBe(schemaText());
});

describe('the plan of Westmarch', () => {
  it('is exported as its schema says, and the mapping of its workbook is proposed as the schema says', async () => {
    await inFolder(async (folder) => {
      const example = join(root, 'examples', 'westmarch');
      const json = join(folder, 'westmarch.json');
      expect(await runStplan(['export', example, '--output', json], folder)).toMatchObject({ status: 0 });
      const exported = JSON.parse(readFileSync(json, 'utf8'));
      expect(exported.statements.length).toBeGreaterThan(100);
      expect(faults(read('packages/exchange/schema/export.schema.json'), exported)).toEqual([]);

      const book = join(folder, 'westmarch.xlsx');
      await runStplan(['export', example, '--format', 'xlsx', '--output', book], folder);
      expect(await runStplan(['import', book, '--propose'], folder)).toMatchObject({ status: 0, stderr: '' });
      const mapping = parse(readFileSync(join(folder, 'westmarch.mapping.json'), 'utf8'));
      expect(mapping.tables.length).toBeGreaterThan(15);
      expect(faults(mappingSchema, mapping)).toEqual([]);
      expect(faults(mappingSchema, { ...mapping, plann: 'X' })).not.toEqual([]);
    });
  });
});
