import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaOf, writeSchema } from '../../model/scripts/generate-schema.mjs';

/** Writes the JSON Schema of a difference from the types that hold it, as that of a plan is written. */

const packages = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const target = join(packages, 'report', 'schema', 'stplan-difference.schema.json');

/** The files that the type needs besides the model, side by side in one folder. */
const FILES = [
  'reconcile/src/difference/plan-difference.ts',
  'reconcile/src/difference/difference-value.ts',
  'report/src/difference/comparison.ts',
  'report/src/difference/comparison-document.ts',
];

/** Other packages are reached by their names, which mean nothing in a copy. */
function standingAlone(text) {
  return text.replaceAll("'@stplan/model'", "'../index.ts'").replaceAll("'@stplan/reconcile'", "'./reconcile.ts'");
}

/** The schema as text. */
export function differenceSchemaText() {
  const sources = FILES.map((file) => [
    `difference/${file.split('/').at(-1)}`,
    standingAlone(readFileSync(join(packages, file), 'utf8')),
  ]);
  const reconcile = [
    "export type * from './plan-difference.ts';",
    // words are texts of the page, and no part of the form
    'export type DifferencePage = never;',
  ].join('\n');
  return schemaOf({
    entry: join('difference', 'comparison-document.ts'),
    type: 'ComparisonDocument',
    title: 'What changed between two states of plans of stplan',
    sources: Object.fromEntries([...sources, ['difference/reconcile.ts', reconcile]]),
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeSchema(target, differenceSchemaText(), 'a difference');
