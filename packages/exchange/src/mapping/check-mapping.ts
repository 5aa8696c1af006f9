import { nearNames } from '@stplan/model';
import { FIELDS } from './fields.ts';
import type { ListKind } from './list-kind.ts';
import {
  type Check,
  type Fields,
  flag,
  isFields,
  isText,
  LIST,
  NEW_PLAN,
  PLACE,
  POSITION,
  planNameCheck,
  SOURCE,
  TOP,
  text,
} from './mapping-fields.ts';
import { isPositionRow } from './position-row.ts';

/** The way to a value inside a mapping. */
export type Path = readonly (string | number)[];

/** Takes what is wrong, with the way to where. */
export type Fault = (path: Path, message: string) => void;

/** Tells everything that keeps a value from being a mapping. */
export function checkMapping(value: unknown, fault: Fault): void {
  if (!isFields(value)) {
    fault([], 'a mapping must be an object');
    return;
  }
  checkFields(value, [], TOP, ['formVersion', 'source', 'tables'], fault);
  if (isFields(value.source)) checkFields(value.source, ['source'], SOURCE, ['name'], fault);
  if (isFields(value.newPlan)) checkFields(value.newPlan, ['newPlan'], NEW_PLAN, ['name', 'title'], fault);
  if (isFields(value.names)) {
    for (const [key, name] of Object.entries(value.names)) {
      if (!planNameCheck[0](name)) fault(['names', key], `"${key}" must be ${planNameCheck[1]}`);
    }
  }
  if (!Array.isArray(value.tables)) return;
  for (const [index, table] of value.tables.entries()) checkTable(table, ['tables', index], fault);
}

function checkTable(table: unknown, path: Path, fault: Fault): void {
  if (!isFields(table)) {
    fault(path, 'a table must be an object');
    return;
  }
  if (!PLACE.kind[0](table.kind)) {
    fault([...path, 'kind'], `"kind" must be ${PLACE.kind[1]}`);
    return;
  }
  if (table.kind === 'position') {
    checkFields(table, path, POSITION, ['sheet', 'kind', 'of', 'rows'], fault);
    if (isFields(table.rows)) checkRows(table.rows, [...path, 'rows'], fault);
    return;
  }
  checkFields(table, path, LIST, ['sheet', 'kind', 'columns'], fault);
  if (!isFields(table.columns)) return;
  const fields = Object.keys(FIELDS.get(table.kind as ListKind) ?? {});
  for (const [heading, field] of Object.entries(table.columns)) {
    if (field !== null && !fields.includes(String(field))) {
      fault([...path, 'columns', heading], `"${heading}" must be null or one of ${fields.join(', ')}`);
    }
  }
}

function checkRows(rows: Fields, path: Path, fault: Fault): void {
  for (const [label, mapped] of Object.entries(rows)) {
    if (mapped === null) continue;
    if (isFields(mapped)) checkFields(mapped, [...path, label], { row: text, turned: flag }, ['row'], fault);
    const words = isFields(mapped) ? mapped.row : mapped;
    if (!isText(words) || !isPositionRow(words)) {
      fault([...path, label], `“${String(words)}” is no row of a position, such as income "Contracts" or planned`);
    }
  }
}

function checkFields(
  value: Fields,
  path: Path,
  known: Readonly<Record<string, Check>>,
  needed: readonly string[],
  fault: Fault,
): void {
  for (const [key, inner] of Object.entries(value)) {
    const check = Object.hasOwn(known, key) ? known[key] : undefined;
    const [near] = nearNames(key, Object.keys(known));
    if (check === undefined) {
      fault([...path, key], `"${key}" is not known here${near === undefined ? '' : `; did you mean "${near}"?`}`);
    } else if (!check[0](inner)) fault([...path, key], `"${key}" must be ${check[1]}`);
  }
  for (const key of needed) if (!Object.hasOwn(value, key)) fault(path, `"${key}" is missing`);
}
