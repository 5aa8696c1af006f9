import { isPlanName, parsePlan } from '@stplan/language';
import { isProblem, lineIndex, nearNames, positionAt, readMeasure, readYear } from '@stplan/model';
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { readRange } from '../workbook/address.ts';
import { FIELDS, LIST_KINDS } from './fields.ts';
import type { ListKind } from './list-kind.ts';
import type { Mapping } from './mapping.ts';
import { isPositionRow } from './position-row.ts';

/** Why a mapping cannot be used: a line for each fault, with its place. */
export type MappingFaults = { readonly faults: readonly string[] };

type Path = readonly (string | number)[];
type Fault = (path: Path, message: string) => void;
type Fields = Readonly<Record<string, unknown>>;

/** Reads a mapping from JSON in which comments and last commas are allowed; `file` stands before each fault. */
export function readMapping(text: string, file: string): Mapping | MappingFaults {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const lines = lineIndex(text);
  const at = (offset: number, message: string) => {
    const { line, column } = positionAt(lines, offset);
    return `${file}:${line}:${column}: ${message}`;
  };
  const [error] = errors;
  if (error !== undefined || tree === undefined) {
    const code = error === undefined ? 'it is empty' : printParseErrorCode(error.error);
    return { faults: [at(error?.offset ?? 0, `not JSON with comments: ${code}`)] };
  }
  const faults: string[] = [];
  const value: unknown = getNodeValue(tree);
  checkMapping(value, (path, message) => faults.push(at(offsetOf(tree, path), message)));
  return faults.length > 0 ? { faults } : (value as Mapping);
}

/** The place of a value, or of the nearest one around it that is there. */
function offsetOf(tree: Node, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return node.offset;
  }
  return tree.offset;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

type Check = readonly [test: (value: unknown) => boolean, wanted: string];

const text: Check = [isText, 'a text'];
const planNameCheck: Check = [
  (value) => isText(value) && isPlanName(value),
  'a name that begins with a capital letter',
];
const year: Check = [(value) => isText(value) && !isProblem(readYear(value)), 'a year such as "2017/18"'];
const flag: Check = [(value) => typeof value === 'boolean', 'true or false'];
const oneOf = (...words: readonly string[]): Check => [
  (value) => isText(value) && words.includes(value),
  words.join(', '),
];
const dated: Check = [
  (value) => isText(value) && parses(`source S "S" dated ${value}`),
  'a date, month or year such as "March 2017"',
];

const SOURCE = { name: planNameCheck, title: text, dated, version: text };
const NEW_PLAN = {
  name: planNameCheck,
  title: text,
  baseline: year,
  period: [
    (value: unknown) => isText(value) && /^\d{4}\/\d\d( to \d{4}\/\d\d)?$/.test(value),
    '"2017/18 to 2020/21"',
  ] as Check,
};
const TOP = {
  $schema: text,
  formVersion: [(value: unknown) => value === 1, '1'] as Check,
  source: [isFields, 'an object such as { "name": "Workbook" }'] as Check,
  plan: planNameCheck,
  newPlan: [isFields, 'an object such as { "name": "Estmere", "title": "Estmere" }'] as Check,
  firstYear: year,
  digits: oneOf('shown', 'stored'),
  names: [isFields, 'an object such as { "NHS North CCG": "NorthCCG" }'] as Check,
  tables: [Array.isArray, 'a list'] as Check,
};
const PLACE = {
  sheet: text,
  kind: oneOf('position', ...LIST_KINDS),
  range: [
    (value: unknown) => isText(value) && readRange(value) !== undefined,
    'a block of cells such as "A4:F30"',
  ] as Check,
  header: [(value: unknown) => Number.isInteger(value) && Number(value) > 0, 'the number of a row'] as Check,
  unit: [
    (value: unknown) => isText(value) && !isProblem(readMeasure(value)),
    '£m, £k, £000, £bn or £, or of counts spells, beds, WTE',
  ] as Check,
  basis: oneOf('annual', 'incremental', 'accumulated'),
  exact: flag,
};
const subject: Check = [
  (value) => isText(value) && /^(?:sector )?\w[\w ]*$/.test(value) && parses(`position ${value} in £m annual {\n}`),
  'a name of the plan, or a sector such as "sector social care"',
];
const POSITION = {
  ...PLACE,
  of: subject,
  scope: [
    (value: unknown) => isText(value) && parses(`position P in £m annual scope ${value} {\n}`),
    'a scope such as "provider"',
  ] as Check,
  rows: [isFields, 'an object of labels'] as Check,
};
const LIST = {
  ...PLACE,
  columns: [isFields, 'an object of headings'] as Check,
  organisation: planNameCheck,
  turned: flag,
  statedBy: oneOf('commissioner', 'provider', 'both'),
};

function parses(element: string): boolean {
  const { problems, tree } = parsePlan(`part of P\n${element}\n`);
  return problems.length === 0 && tree.elements.length === 1;
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

function checkMapping(value: unknown, fault: Fault): void {
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
