import type { DraftKind } from '../draft/draft.ts';
import { MORE_COLUMNS } from '../registers/more-columns.ts';
import type { Register } from '../registers/register.ts';
import { REGISTERS } from '../registers/registers.ts';
import { ALSO, ROW_COLUMNS } from '../registers/row-columns.ts';
import type { ListKind } from './list-kind.ts';

/** What a column of a list may hold, with how the headings of such columns are recognised: the first that fits counts. */
export type FieldPatterns = Readonly<Record<string, RegExp>>;

const more = (kind: DraftKind): FieldPatterns =>
  Object.fromEntries((MORE_COLUMNS[kind] ?? []).map(({ field, pattern }) => [field, pattern]));

/** The lists that are read by code of their own. */
const OWN: readonly (readonly [ListKind, FieldPatterns])[] = [
  [
    'organisations',
    {
      name: /^(?:short ?name|abbreviation|acronym|name in plan)$/i,
      title: /organi[sz]ation|^name$|full name|body/i,
      kind: /type|kind|sector/i,
      ods: /ods|code/i,
      listed: /^listed ?in$/i,
    },
  ],
  [
    'contracts',
    {
      name: /^(?:ref(?:erence)?|id|contract (?:ref(?:erence)?|id|number|no\.?))$/i,
      commissioner: /commissioner$|^ccg$|purchaser/i,
      provider: /provider$|^trust$|supplier/i,
      title: /contract|service|description|title|name/i,
      side: /^(?:side|stated by|view of|source|according to|plan of)$/i,
      form: /^form|type|basis|payment/i,
      status: /status|signed/i,
      ...more('contract'),
      also: ALSO.pattern,
    },
  ],
  [
    'milestones',
    {
      name: /^(?:ref(?:erence)?|id|no\.?|milestone (?:ref(?:erence)?|id|number|no\.?))$/i,
      organisation: /organi[sz]ation|^trust$|^ccg$|body/i,
      owner: /owner|lead|sro|responsible/i,
      revised: /revised|forecast|actual|new date|expected/i,
      due: /due|target|deadline|planned|end|finish|^date$|by when/i,
      starts: /start/i,
      status: /status|rag|progress/i,
      after: /depend|after|predecessor/i,
      evidence: /evidence/i,
      ...more('milestone'),
      title: /milestone|title|description|name|action|task|deliverable/i,
    },
  ],
  [
    'risks',
    {
      name: /^(?:ref(?:erence)?|id|no\.?|risk (?:ref(?:erence)?|id|number|no\.?))$/i,
      organisation: /organi[sz]ation|^trust$|^ccg$|body/i,
      owner: /owner|lead|responsible/i,
      ...more('risk'),
      likelihood: /likelihood|probability|^l$/i,
      impact: /impact|severity|consequence|^i$/i,
      mitigation: /mitigat|control|action/i,
      value: /value|£|financial|exposure/i,
      status: /status|open/i,
      title: /risk|title|description|name/i,
    },
  ],
  [
    'capital',
    {
      name: /^(?:ref(?:erence)?|id|scheme (?:ref(?:erence)?|id|number|no\.?))$/i,
      organisation: /organi[sz]ation|^trust$|^ccg$|body/i,
      owner: /owner|lead|sro/i,
      side: /use.*source|source.*use|spend.*fund|^side$|^type$/i,
      kind: /^source kind$/i,
      giver: /^given by$|funder/i,
      item: /item|line|element|fund(?:ing|ed)|source|purpose/i,
      status: /status/i,
      ...more('capital'),
      also: ALSO.pattern,
      title: /scheme|title|project|description|name|development/i,
    },
  ],
  [
    'figures',
    {
      element: /^element$/i,
      table: /^table$/i,
      row: /^row$/i,
      unit: /^unit$/i,
      basis: /^basis$/i,
      also: ALSO.pattern,
    },
  ],
  ['words', { element: /^element$/i, title: /^title$/i, head: /^head$/i, words: /^words$/i }],
];

/** A reference of its own, then what tells its rows apart, what it says, and the title, whose words are the widest. */
function registerFields({ noun, titles, columns, rows, kind }: Register): FieldPatterns {
  const inRows = rows === undefined ? [] : [...ROW_COLUMNS[rows], ALSO];
  const name =
    kind === 'sign-off'
      ? /organi[sz]ation|board|body/i
      : new RegExp(`^(?:ref(?:erence)?|id|no\\.?|${noun} (?:ref(?:erence)?|id|number|no\\.?))$`, 'i');
  return {
    name,
    ...Object.fromEntries([...inRows, ...columns].map(({ field, pattern }) => [field, pattern])),
    title: titles,
  };
}

/** The fields of each kind of list. */
export const FIELDS: ReadonlyMap<ListKind, FieldPatterns> = new Map<ListKind, FieldPatterns>([
  ...OWN,
  ...REGISTERS.map((register) => [register.list, registerFields(register)] as const),
]);

export const LIST_KINDS: readonly ListKind[] = [...FIELDS.keys()];
