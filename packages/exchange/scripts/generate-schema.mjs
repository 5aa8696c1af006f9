import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { FIELDS } from '../src/mapping/fields.ts';

/** Writes the JSON Schema of a mapping from its types, with their doc comments. */

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(home, 'schema', 'mapping.schema.json');

/** The schema as text. */
export function schemaText() {
  const schema = createGenerator({
    path: join(home, 'src', 'mapping', 'mapping.ts'),
    tsconfig: join(home, '..', '..', 'tsconfig.json'),
    type: 'Mapping',
    skipTypeCheck: true,
    additionalProperties: false,
    jsDoc: 'extended',
    expose: 'none',
    topRef: false,
  }).createSchema('Mapping');
  withFields(schema.properties.tables.items);
  return `${JSON.stringify({ title: 'A mapping of stplan import', ...schema, allowTrailingCommas: true }, undefined, 2)}\n`;
}

/** A list's columns may hold the fields of its kind: a form for each kind, in place of the one of all lists. */
function withFields(items) {
  items.anyOf = items.anyOf.flatMap((table) => {
    if (table.properties.columns === undefined) return [table];
    return [...FIELDS].map(([kind, fields]) => {
      const { additionalProperties: _, ...columns } = table.properties.columns;
      const properties = {
        ...table.properties,
        kind: { type: 'string', const: kind },
        columns: { ...columns, additionalProperties: { enum: [...Object.keys(fields), null] } },
      };
      return { ...table, properties };
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = schemaText();
  const written = (() => {
    try {
      return readFileSync(target, 'utf8');
    } catch {
      return '';
    }
  })();
  if (written !== text) writeFileSync(target, text);
  console.log(written === text ? 'the schema of a mapping is up to date' : 'wrote the schema of a mapping');
}
