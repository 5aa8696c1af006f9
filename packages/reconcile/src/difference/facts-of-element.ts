import type { Citation, Period, PlanElement, Series, SourceSpan } from '@stplan/model';
import type { Fact } from './fact.ts';
import { type Fields, isPeriod, leafValue, type Renaming } from './leaf-value.ts';
import { rowWords, unitWords } from './row-words.ts';

/** Where something is said, in what year or month, and what its rows are called. */
type Place = {
  readonly words: readonly string[];
  readonly period: Period | undefined;
  readonly organisation: string | undefined;
  readonly renamed: Renaming;
  readonly span: SourceSpan;
};

/** Where the text stands and how it is written: nothing that a plan says. */
const LAYOUT: ReadonlySet<string> = new Set([
  'span',
  'nameSpan',
  'labelSpan',
  'headSpan',
  'doc',
  'unitOpen',
  'note',
  'citations',
]);

/** Fields of the model that a reader has no word for, or whose row says it already. */
const WORDLESS: ReadonlySet<string> = new Set([
  'value',
  'figure',
  'series',
  'share',
  'rating',
  'rows',
  'legs',
  'totals',
  'effects',
  'sides',
  'values',
  'counts',
  'steps',
  'amounts',
  'result',
  'acceptance',
  'revenue',
  'ends',
  'to',
  'on',
]);

/** Fields whose words are not those of their name. */
const WORDS: Readonly<Record<string, string>> = {
  efficiencyKind: 'kind',
  fundingKind: 'kind',
  organisationKind: 'kind',
  fullYearEffect: 'full-year effect',
  businessCases: 'business case',
  siteChanges: 'site',
  bedTest: 'bed test',
  mitigatedScore: 'score after mitigation',
  asAt: 'position date',
  includes: 'includes',
};

/** Everything that an element says, in no order that matters, each with its place; how it is laid out is left out. */
export function factsOfElement(element: PlanElement, renamed: Renaming): readonly Fact[] {
  const { kind: _, name: __, ...said } = element as PlanElement & Fields;
  const facts: Fact[] = [];
  visitFields(said, { words: [], period: undefined, organisation: undefined, renamed, span: element.span }, facts);
  return facts;
}

function visit(value: unknown, around: Place, facts: Fact[]): void {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) visitItem(item, around, facts);
    return;
  }
  const place = placed(around, value);
  const leaf = leafValue(value, place.renamed);
  if (leaf !== undefined) {
    // nothing but the element itself is without words, which would be taken for the whole of it
    const { what, ...rest } = said(place);
    facts.push({ ...rest, what: what === '' ? 'value' : what, value: leaf, area: 'statement' });
  } else if (isSeries(value as Fields)) visitSeries(value as Series, place, facts);
  else visitFields(value as Fields, place, facts);
}

function visitItem(item: unknown, place: Place, facts: Fact[]): void {
  const inner = isWrapped(item) ? (item as Fields).value : item;
  const isRow = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
  if (!isRow || leafValue(inner, place.renamed) !== undefined) {
    visit(item, place, facts);
    return;
  }
  const { label, organisation, rest } = rowWords(inner as Fields, place.renamed);
  const own: Place = {
    ...placed(placed(place, item), inner),
    words: label === '' ? place.words : [...place.words, label],
    organisation: organisation ?? place.organisation,
  };
  if (isWrapped(item)) evidence(item as Fields, own, facts);
  const before = facts.length;
  visitFields(rest, own, facts);
  if (facts.length === before && label !== '') {
    facts.push({ ...said(own), value: { form: 'text', text: 'stated' }, area: 'statement' });
  }
}

function visitFields(value: Fields, place: Place, facts: Fact[]): void {
  evidence(value, place, facts);
  const { period } = value;
  const isDated = typeof period === 'object' && period !== null && isPeriod(period as Fields);
  const own = isDated ? { ...place, period: period as Period } : place;
  for (const [key, inner] of Object.entries(value)) {
    if (LAYOUT.has(key) || (isDated && key === 'period') || (key === 'form' && typeof inner === 'string')) continue;
    const within = { ...own, words: WORDLESS.has(key) ? own.words : [...own.words, wordsOf(key)] };
    if (key === 'unit' && typeof inner === 'object' && inner !== null) {
      const unit = 'span' in inner ? (inner as Fields).value : inner;
      facts.push({ ...said(within), value: { form: 'text', text: unitWords(unit) }, area: 'statement' });
    } else if (key === 'texts' || key === 'title' || key === 'summaries') {
      const prose: Fact[] = [];
      visit(inner, within, prose);
      facts.push(...prose.map((fact) => ({ ...fact, area: 'wording' as const })));
    } else visit(inner, within, facts);
  }
}

function visitSeries({ periods, cells, formula, growth }: Series, place: Place, facts: Fact[]): void {
  for (const [column, cell] of cells.entries()) visit(cell, { ...place, period: periods[column] }, facts);
  if (formula !== undefined) visit(formula, { ...place, words: [...place.words, 'formula'] }, facts);
  if (growth !== undefined) visit(growth, { ...place, words: [...place.words, 'growth'] }, facts);
}

/** The note and the sources of something that is stated. */
function evidence({ note, citations }: Fields, place: Place, facts: Fact[]): void {
  if (typeof note === 'string') {
    facts.push({ ...said(place), value: { form: 'text', text: note }, area: 'wording' });
  }
  for (const { source, locator } of (citations ?? []) as readonly Citation[]) {
    const text = locator === undefined ? place.renamed(source.name) : `${place.renamed(source.name)} “${locator}”`;
    facts.push({ ...said(place), value: { form: 'text', text }, area: 'source' });
  }
}

function said({ words, period, organisation, span }: Place): Pick<Fact, 'what' | 'period' | 'organisation' | 'span'> {
  return { what: words.join(' '), period, organisation, span };
}

/** What has a place of its own is said there. */
function placed(place: Place, value: unknown): Place {
  const span = typeof value === 'object' && value !== null ? (value as { readonly span?: SourceSpan }).span : undefined;
  return span === undefined ? place : { ...place, span };
}

function isSeries(value: Fields): boolean {
  return 'periods' in value && 'cells' in value;
}

/** Whether a value stands with its place and evidence around it. */
function isWrapped(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'value' in item && 'span' in item && 'citations' in item;
}

function wordsOf(key: string): string {
  return WORDS[key] ?? key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
