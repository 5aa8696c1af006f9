import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

/**
 * Writes the JSON Schema of a plan from the model's types. The few types that JSON shows as a text or a place are
 * replaced by those forms in a copy of the sources; everything else is read from the types themselves, with their
 * doc comments.
 */

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(home, 'schema', 'stplan-plan.schema.json');

const decimal = '/** A decimal or a fraction, as text. @pattern ^-?\\d+(\\.\\d+)?(/\\d+)?$ */';
const replaced = {
  'exact/exact.ts': `${decimal} export type Exact = string;`,
  'calendar/calendar-date.ts': '/** @format date */ export type CalendarDate = string;',
  'calendar/period.ts': [
    '/** A year, quarter, month, date or time to date, as the language writes it. */ export type Period = string;',
    '/** @pattern ^\\d{4}/\\d{2}$ */ export type FinancialYear = string;',
    '/** `Apr 2017` */ export type Month = string;',
  ].join('\n'),
  'units/unit.ts': '/** The unit by name. */ export type Unit = string;',
  'plan/source-span.ts': [
    '/** Lines and columns count from 1; the end is exclusive. */',
    'export type SourceSpan = { file: string; line: number; column: number; endLine: number; endColumn: number };',
  ].join('\n'),
  // not part of the JSON form
  'finding.ts': 'export type Finding = never;',
};

const prefix = '#/definitions/';

/** Definitions named after places in the sources are put where they are used; the rest get plain names. */
function tidied(schema) {
  const nameless = (name) => /structure-|alias-/.test(name);
  const plain = (name) =>
    name
      .replace(/ElementOf<"(.*)">/, '$1 element')
      .replace(/[^A-Za-z]+/g, ' ')
      .trim()
      .replaceAll(/ (.)/g, (_, first) => first.toUpperCase());
  const rewrite = (value) => {
    if (Array.isArray(value)) return value.map(rewrite);
    if (typeof value !== 'object' || value === null) return value;
    // an undefined cell of a row is null in JSON, so that the others stay under their years
    if (value.not && Object.keys(value.not).length === 0) return { type: 'null' };
    if (typeof value.$ref === 'string') {
      const name = decodeURIComponent(value.$ref.slice(prefix.length));
      if (nameless(name)) return rewrite(schema.definitions[name]);
      return { ...value, $ref: prefix + plain(name) };
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rewrite(inner)]));
  };
  const definitions = Object.entries(schema.definitions).filter(([name]) => !nameless(name));
  return {
    ...rewrite({ ...schema, definitions: {} }),
    definitions: Object.fromEntries(definitions.map(([name, body]) => [plain(name), rewrite(body)])),
  };
}

/** The schema of a plan as text. */
export function schemaText() {
  return schemaOf({ entry: join('json', 'plan-document.ts'), type: 'PlanDocument', title: 'A plan of stplan' });
}

/**
 * The schema of a type as text, with the values of the model in their JSON forms. A type of another package comes with
 * the files that it needs: `sources` are texts by their paths beside the model's own.
 */
export function schemaOf({ entry, type, title, sources = {} }) {
  const copy = mkdtempSync(join(tmpdir(), 'stplan-schema-'));
  try {
    cpSync(join(home, 'src'), copy, { recursive: true, filter: (path) => !path.endsWith('.test.ts') });
    for (const [file, text] of Object.entries({ ...replaced, ...sources })) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), `${text}\n`);
    }
    const config = join(copy, 'tsconfig.json');
    writeFileSync(
      config,
      JSON.stringify({
        compilerOptions: {
          strict: true,
          allowImportingTsExtensions: true,
          noEmit: true,
          target: 'es2023',
          module: 'preserve',
        },
      }),
    );
    const schema = createGenerator({
      path: join(copy, entry),
      tsconfig: config,
      type,
      skipTypeCheck: true,
      additionalProperties: false,
      jsDoc: 'extended',
    }).createSchema(type);
    return `${JSON.stringify(tidied({ title, ...schema }), undefined, 2)}\n`;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Writes a schema where it is stale, and says so. */
export function writeSchema(file, text, what) {
  const stale = (() => {
    try {
      return readFileSync(file, 'utf8') !== text;
    } catch {
      return true;
    }
  })();
  if (stale) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(stale ? `wrote the schema of ${what}` : `the schema of ${what} is up to date`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeSchema(target, schemaText(), 'a plan');
