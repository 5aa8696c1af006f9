/** What a column of a list may hold, by the kind of its rows. */
export type Fields = {
  readonly organisations: 'name' | 'title' | 'kind' | 'ods';
  readonly contracts: 'name' | 'commissioner' | 'provider' | 'title' | 'side' | 'form' | 'status';
  readonly efficiencies:
    | 'name'
    | 'organisation'
    | 'owner'
    | 'title'
    | 'kind'
    | 'line'
    | 'counterparty'
    | 'stage'
    | 'starts'
    | 'confidence'
    | 'recurrent';
  readonly milestones:
    | 'name'
    | 'organisation'
    | 'owner'
    | 'revised'
    | 'due'
    | 'starts'
    | 'status'
    | 'after'
    | 'evidence'
    | 'title';
  readonly risks:
    | 'name'
    | 'organisation'
    | 'owner'
    | 'likelihood'
    | 'impact'
    | 'mitigation'
    | 'value'
    | 'status'
    | 'title';
  readonly capital: 'name' | 'organisation' | 'owner' | 'side' | 'item' | 'status' | 'title';
};

/** How the headings of such columns are recognised: the first that fits counts. */
export const FIELDS: { readonly [K in ListKind]: Readonly<Record<FieldOf<K>, RegExp>> } = {
  organisations: {
    name: /^(?:short ?name|abbreviation|acronym|name in plan)$/i,
    title: /organi[sz]ation|^name$|full name|body/i,
    kind: /type|kind|sector/i,
    ods: /ods|code/i,
  },
  contracts: {
    name: /^(?:ref(?:erence)?|id|contract (?:ref(?:erence)?|id|number|no\.?))$/i,
    commissioner: /commissioner$|^ccg$|purchaser/i,
    provider: /provider$|^trust$|supplier/i,
    title: /contract|service|description|title|name/i,
    side: /^(?:side|stated by|view of|source|according to|plan of)$/i,
    form: /form|type|basis|payment/i,
    status: /status|signed/i,
  },
  efficiencies: {
    name: /^(?:ref(?:erence)?|id|scheme (?:ref(?:erence)?|id|number|no\.?))$/i,
    organisation: /organi[sz]ation|^trust$|^ccg$|body|provider/i,
    owner: /owner|lead|sro|responsible/i,
    title: /scheme|title|description|name|project|initiative/i,
    kind: /^(?:type|kind|cip ?\/ ?qipp|category)$/i,
    line: /income.*(?:cost|expenditure)|^line$/i,
    counterparty: /counterpart|^with$|other party/i,
    stage: /stage|status|maturity/i,
    starts: /start/i,
    confidence: /confidence|rag|rating|risk/i,
    recurrent: /recurrent|recurring/i,
  },
  milestones: {
    name: /^(?:ref(?:erence)?|id|no\.?|milestone (?:ref(?:erence)?|id|number|no\.?))$/i,
    organisation: /organi[sz]ation|^trust$|^ccg$|body/i,
    owner: /owner|lead|sro|responsible/i,
    revised: /revised|forecast|actual|new date|expected/i,
    due: /due|target|deadline|planned|end|finish|^date$|by when/i,
    starts: /start/i,
    status: /status|rag|progress/i,
    after: /depend|after|predecessor/i,
    evidence: /evidence/i,
    title: /milestone|title|description|name|action|task|deliverable/i,
  },
  risks: {
    name: /^(?:ref(?:erence)?|id|no\.?|risk (?:ref(?:erence)?|id|number|no\.?))$/i,
    organisation: /organi[sz]ation|^trust$|^ccg$|body/i,
    owner: /owner|lead|responsible/i,
    likelihood: /likelihood|probability|^l$/i,
    impact: /impact|severity|consequence|^i$/i,
    mitigation: /mitigat|control|action/i,
    value: /value|£|financial|exposure/i,
    status: /status|open/i,
    title: /risk|title|description|name/i,
  },
  capital: {
    name: /^(?:ref(?:erence)?|id|scheme (?:ref(?:erence)?|id|number|no\.?))$/i,
    organisation: /organi[sz]ation|^trust$|^ccg$|body/i,
    owner: /owner|lead|sro/i,
    side: /use.*source|source.*use|spend.*fund|^side$|^type$/i,
    item: /item|line|element|fund(?:ing|ed)|source|purpose/i,
    status: /status/i,
    title: /scheme|title|project|description|name|development/i,
  },
};

/** The kinds of list that are read. */
export type ListKind = keyof Fields;

/** The fields of a kind of list. */
export type FieldOf<K extends ListKind> = Fields[K];

export const LIST_KINDS = Object.keys(FIELDS) as readonly ListKind[];
