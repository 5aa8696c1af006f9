/** What sheets write for the closed words of the language, the first that fits. */
export type WordList = readonly (readonly [RegExp, string])[];

export const ORGANISATION_KINDS: WordList = [
  [/\bccg\b|clinical commissioning/i, 'ccg'],
  [/mental health/i, 'mental health trust'],
  [/community/i, 'community trust'],
  [/ambulance/i, 'ambulance trust'],
  [/specialist/i, 'specialist trust'],
  [/acute|hospital|university/i, 'acute trust'],
  [/council|local authority|borough|county/i, 'council'],
  [/federation|\bgp\b/i, 'gp federation'],
  [/integrated care board|\bicb\b/i, 'integrated care board'],
  [/nhs england/i, 'nhs england'],
  [/nhs improvement/i, 'nhs improvement'],
  [/voluntary|charity|hospice/i, 'voluntary'],
  [/independent|private/i, 'independent'],
  [/partnership/i, 'partnership'],
];

export const CONTRACT_FORMS: WordList = [
  [/block/i, 'block'],
  [/tariff|pbr|payment by results|cost and volume/i, 'national tariff'],
  [/aligned|incentive/i, 'aligned incentive'],
  [/risk/i, 'risk share'],
];

export const CONTRACT_STATUSES: WordList = [
  [/not (?:yet )?signed|unsigned|^no$/i, 'not signed'],
  [/heads/i, 'heads of terms'],
  [/mediat/i, 'mediation'],
  [/arbitrat/i, 'arbitration'],
  [/signed|agreed|^yes$/i, 'signed'],
];

export const EFFICIENCY_KINDS: WordList = [
  [/\bcip\b|cost improvement/i, 'cip'],
  [/qipp/i, 'qipp'],
  [/system|joint/i, 'system'],
  [/unidentified|to be found|gap/i, 'unidentified'],
  [/income/i, 'income'],
];

export const STAGES: WordList = [
  [/in delivery|implement|live/i, 'in delivery'],
  [/delivered|complete/i, 'delivered'],
  [/validat|fully developed|approved/i, 'validated'],
  [/scop|plans? in progress|develop/i, 'scoped'],
  [/idea|opportunity|concept/i, 'idea'],
];

export const RATINGS: WordList = [
  [/green|^g$|low risk/i, 'green'],
  [/amber|^a$|medium/i, 'amber'],
  [/red|^r$|high risk/i, 'red'],
];

export const MILESTONE_STATUSES: WordList = [
  [/complete|done|achieved|^blue$/i, 'complete'],
  [/delay|slip|late|overdue/i, 'delayed to'],
  [/at risk|amber|red/i, 'at risk'],
  [/not (?:yet )?started|not due|^$/i, 'not started'],
  [/on track|green|in progress|started/i, 'on track'],
];

export const CAPITAL_SOURCES: WordList = [
  [/public (?:dividend )?capital|\bpdc\b|stp capital|wave/i, 'public capital'],
  [/loan|\bitff\b/i, 'loan'],
  [/land|disposal|receipt|sale/i, 'land sale'],
  [/council|local authority|\bcil\b|s\.?106/i, 'council'],
  [/charit|donat|league/i, 'charity'],
  [/private finance|\bpfi\b|\bpf2\b|lift|third party/i, 'private finance'],
  [/own cash|internal|depreciation|cash/i, 'own cash'],
];

export const CAPITAL_STATUSES: WordList = [
  [/request|bid/i, 'requested'],
  [/award|approved/i, 'awarded'],
  [/secured|confirmed|in place/i, 'secured'],
  [/expect|assum|plan/i, 'expected'],
];

/** The kind of organisation that a title tells: `Shire Hospitals` is an acute trust. */
export const meantOrganisationKind = (title: string): string | undefined => closedWord(ORGANISATION_KINDS, title);

export const FUNDING_KINDS: WordList = [
  [/sustainability|\bs&?tf\b/i, 'sustainability fund'],
  [/transformation/i, 'transformation fund'],
  [/operating/i, 'operating contribution'],
  [/delegated/i, 'delegated fund'],
  [/\bhub\b/i, 'hub'],
  [/allocation/i, 'allocation'],
  [/other|grant/i, 'other'],
];

export const TEST_RESULTS: WordList = [
  [/^n\/?a/i, 'not needed'],
  [/tbc|await/i, 'pending'],
  [/^n|fail/i, 'not met'],
  [/^y|pass/i, 'met'],
];

export const COUNT_MEASURES: WordList = [
  [/do[- ]?nothing/i, 'do nothing'],
  [/length of stay|\blos\b/i, 'length of stay'],
  [/opening|start of year|brought forward/i, 'opening'],
  [/closing|end of year|carried forward/i, 'closing'],
  [/change|movement|variance/i, 'change'],
  [/submitted/i, 'submitted'],
  [/contract/i, 'contracted'],
  [/agency/i, 'agency'],
  [/forecast|\bfot\b|outturn|\bfo\b/i, 'forecast'],
  [/actual/i, 'actual'],
  [/plan/i, 'planned'],
];

/** The word of the language for what a cell says; undefined when none fits. */
export function closedWord(words: WordList, text: string): string | undefined {
  return text === '' ? undefined : words.find(([pattern]) => pattern.test(text))?.[1];
}
