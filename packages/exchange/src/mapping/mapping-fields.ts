import { isPlanName, parsePlan } from '@stplan/language';
import { isProblem, readMeasure, readYear } from '@stplan/model';
import { readRange } from '../workbook/address.ts';
import { LIST_KINDS } from './fields.ts';

/** An object of a mapping, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value may stand in a field, and what else is wanted there. */
export type Check = readonly [test: (value: unknown) => boolean, wanted: string];

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string';

export const text: Check = [isText, 'a text'];
export const planNameCheck: Check = [
  (value) => isText(value) && isPlanName(value),
  'a name that begins with a capital letter',
];
const year: Check = [(value) => isText(value) && !isProblem(readYear(value)), 'a year such as "2017/18"'];
export const flag: Check = [(value) => typeof value === 'boolean', 'true or false'];
const oneOf = (...words: readonly string[]): Check => [
  (value) => isText(value) && words.includes(value),
  words.join(', '),
];
const dated: Check = [
  (value) => isText(value) && parses(`source S "S" dated ${value}`),
  'a date, month or year such as "March 2017"',
];

/** The fields of the source that a workbook is. */
export const SOURCE = { name: planNameCheck, title: text, dated, version: text };
/** The fields of a plan that an import begins. */
export const NEW_PLAN = {
  name: planNameCheck,
  title: text,
  baseline: year,
  period: [
    (value: unknown) => isText(value) && /^\d{4}\/\d\d( to \d{4}\/\d\d)?$/.test(value),
    '"2017/18 to 2020/21"',
  ] as Check,
};
/** The fields of a mapping itself. */
export const TOP = {
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
/** The fields of every table. */
export const PLACE = {
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
/** The fields of a table that is a position. */
export const POSITION = {
  ...PLACE,
  of: subject,
  scope: [
    (value: unknown) => isText(value) && parses(`position P in £m annual scope ${value} {\n}`),
    'a scope such as "provider"',
  ] as Check,
  rows: [isFields, 'an object of labels'] as Check,
};
/** The fields of a table that is a list of elements. */
export const LIST = {
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
