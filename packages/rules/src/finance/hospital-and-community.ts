import {
  abs,
  type CountKind,
  type CountRow,
  type CountTable,
  compare,
  type Figure,
  formatCount,
  type OrganisationKind,
  organisationsOf,
  type Plan,
  type SourceSpan,
  sign,
  sum,
} from '@stplan/model';

/** What a scheme takes out of hospital, in the last year that it states. */
export type Departure = { readonly scheme: string; readonly amount: string; readonly span: SourceSpan };

const HOSPITALS: ReadonlySet<OrganisationKind> = new Set(['acute trust', 'specialist trust']);
const OUTSIDE: ReadonlySet<OrganisationKind> = new Set([
  'community trust',
  'mental health trust',
  'gp federation',
  'council',
  'ccg',
  'independent',
  'voluntary',
  'partnership',
]);
/** Without one of them a plan does not speak of care outside the hospital at all. */
const COMMUNITY: ReadonlySet<OrganisationKind> = new Set(['community trust', 'gp federation', 'council']);

export function hasCommunity(plan: Plan): boolean {
  return organisationsOf(plan).some(({ organisationKind }) => isOf(organisationKind?.value, COMMUNITY));
}

/**
 * The tables of schemes that move care out of hospitals. A provider’s own efficiency does the same work with less, so
 * that nothing has to arrive elsewhere.
 */
export function departures(plan: Plan, kinds: readonly CountKind[]): readonly Departure[] {
  const { efficiency, 'service change': changes } = plan.elements;
  const schemes = [...efficiency.filter(({ efficiencyKind }) => efficiencyKind?.value !== 'cip'), ...changes];
  return schemes.flatMap(({ name, counts }) =>
    counts.flatMap((table): Departure[] => {
      if (!kinds.includes(table.countKind) || !isAt(plan, table, HOSPITALS)) return [];
      const last = figuresOf(table.rows, 'change').at(-1);
      const moved =
        table.basis === 'incremental' ? sum(figuresOf(table.rows, 'change').map((one) => one.value)) : last?.value;
      if (moved === undefined || sign(moved) >= 0) return [];
      return [{ scheme: name, amount: formatCount(abs(moved), table.unit), span: table.span }];
    }),
  );
}

/** Whether any line outside the hospital grows: by a scheme, an investment, or over the years of the line itself. */
export function arrivals(plan: Plan, kinds: readonly CountKind[]): boolean {
  const { efficiency, investment, 'service change': changes } = plan.elements;
  const tables = [...efficiency, ...investment, ...changes].flatMap(({ counts }) => counts);
  const byScheme = tables.some(
    (table) =>
      kinds.includes(table.countKind) &&
      isAt(plan, table, OUTSIDE) &&
      figuresOf(table.rows, 'change').some(({ value }) => sign(value) > 0),
  );
  if (byScheme) return true;
  const lines = [...plan.elements.activity, ...plan.elements.beds, ...plan.elements.workforce];
  return lines.some((line) => kinds.includes(line.kind) && isAt(plan, line, OUTSIDE) && grows(line.rows));
}

function grows(rows: readonly CountRow[]): boolean {
  if (figuresOf(rows, 'change').some(({ value }) => sign(value) > 0)) return true;
  const planned = figuresOf(rows, 'planned');
  const [first, last] = [planned[0], planned.at(-1)];
  return first !== undefined && last !== undefined && compare(last.value, first.value) > 0;
}

function figuresOf(rows: readonly CountRow[], wanted: CountRow['measure']): readonly Figure[] {
  const row = rows.find(({ measure, upTo }) => measure === wanted && upTo === undefined);
  return row?.series.cells.filter((cell) => cell !== undefined) ?? [];
}

function isAt(plan: Plan, { subject }: Pick<CountTable, 'subject'>, kinds: ReadonlySet<OrganisationKind>): boolean {
  const found = subject && plan.lookup(subject.name, ['organisation']);
  return isOf(found?.organisationKind?.value, kinds);
}

function isOf(kind: OrganisationKind | undefined, kinds: ReadonlySet<OrganisationKind>): boolean {
  return kind !== undefined && kinds.has(kind);
}
