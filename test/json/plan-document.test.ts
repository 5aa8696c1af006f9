import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { planToJson } from '@stplan/model';
import { reconcile } from '@stplan/reconcile';
import { loadFolder } from '@stplan/testkit';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { schemaText } from '../../packages/model/scripts/generate-schema.mjs';
import { exampleWorkspaces } from '../../scripts/examples.mjs';

/** The published JSON form of a plan: the schema is up to date, and every example keeps to it. */

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const published = readFileSync(join(root, 'packages/model/schema/stplan-plan.schema.json'), 'utf8');

it('has a schema that follows the types (node packages/model/scripts/generate-schema.mjs writes it)', () => {
  expect(published).toBe(schemaText());
});

describe('a plan as JSON', () => {
  const ajv = new Ajv({ allowUnionTypes: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(published));

  it.each(exampleWorkspaces())('$name keeps to the schema', async ({ folder }) => {
    const workspace = await loadFolder(folder);
    expect(workspace.plans.length).toBeGreaterThan(0);
    for (const plan of workspace.plans) {
      const json = planToJson(reconcile(plan, workspace).plan, workspace.texts);
      validate(json);
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('refuses a figure that is a JSON number', async () => {
    const [first] = exampleWorkspaces();
    const workspace = await loadFolder(first?.folder ?? '');
    const text = JSON.stringify(planToJson(workspace.plans[0] as (typeof workspace.plans)[0], workspace.texts));
    const changed = text.replace(/"value":"(-?\d+(?:\.\d+)?)"/, '"value":$1');
    expect(changed).not.toBe(text);
    expect(validate(JSON.parse(changed))).toBe(false);
  });
});
