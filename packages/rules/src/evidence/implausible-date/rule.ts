import { type CalendarDate, dateText, type Fix, type Plan, type PlanElement, type SourceSpan } from '@stplan/model';
import { dayInstead } from '../../fix/moved-date.ts';
import { type FindingDraft, planRule, type RuleContext } from '../../rule/index.ts';

/** A plan speaks of decades, not of centuries: dates further than this from its first year are slips. */
const MOST_YEARS = 40;

/** A slip of the century leads to a day this near. */
const NEAR_YEARS = 14;

/** Dates of schemes, contracts, buildings and service changes that cannot be meant, one finding a date. */
export const rule = planRule({
  id: 'evidence/implausible-date',
  number: 'STP0806',
  severity: 'error',
  title: 'A date is decades away from the plan',
  check: ({ plan, texts, memory }) => {
    const first = plan.definition?.period?.value.first.start;
    if (first === undefined) return [];
    return datedElements(plan).flatMap((element) =>
      memory.recallOf('dates', element, datesIn).flatMap(({ date, span }): FindingDraft[] => {
        if (Math.abs(date.year - first) <= MOST_YEARS) return [];
        return [
          {
            message: `${element.name} has the date ${dateText(date)}, ${Math.abs(date.year - first)} years ${date.year < first ? 'before' : 'after'} the first year of the plan.`,
            help: 'Correct the year.',
            span,
            fixes: inCentury(date, span, first, texts),
          },
        ];
      }),
    );
  },
});

/** The same day in the century of the plan, where that is near. */
function inCentury(date: CalendarDate, span: SourceSpan, first: number, texts: RuleContext['texts']): Fix[] {
  const year = Math.floor(first / 100) * 100 + (date.year % 100);
  const meant = { ...date, year };
  if (Math.abs(year - first) > NEAR_YEARS) return [];
  const edit = dayInstead(span, date, meant, texts);
  return edit === undefined ? [] : [{ title: `Date it ${dateText(meant)}`, safe: false, edits: [edit] }];
}

/** Milestones still to come and commitments are held against the period of the plan itself, and an organisation may be as old as it is. */
function datedElements({ elements }: Plan): readonly PlanElement[] {
  const { efficiency, investment, funding, transfer, contract, capital } = elements;
  return [
    ...efficiency,
    ...investment,
    ...funding,
    ...transfer,
    ...contract,
    ...capital,
    ...elements['service change'],
    // what is complete may have been reached before the plan, but not in another century
    ...elements.milestone.filter(({ status }) => status?.value.status === 'complete'),
  ];
}

type Dated = { readonly date: CalendarDate; readonly span: SourceSpan };

/** The dates of an element, each with the nearest place around it. */
function datesIn(element: PlanElement): readonly Dated[] {
  const found: Dated[] = [];
  collect(element, element.nameSpan, found);
  return found;
}

/** One list for all of them: most elements have no date, and a plan has many elements. */
function collect(value: object, around: SourceSpan, found: Dated[]): void {
  if (Array.isArray(value)) {
    for (const part of value) if (typeof part === 'object' && part !== null) collect(part, around, found);
    return;
  }
  if (isDate(value)) {
    found.push({ date: value, span: around });
    return;
  }
  const place = 'span' in value && !('nameSpan' in value) ? (value.span as SourceSpan) : around;
  // values of a plan are plain: no list of entries is made for each
  for (const key in value) {
    const part = (value as Record<string, unknown>)[key];
    if (typeof part === 'object' && part !== null && !UNDATED.has(key)) collect(part, place, found);
  }
}

/** What has no days: figures and the periods of tables, rows, names. */
const UNDATED: ReadonlySet<string> = new Set([
  'series',
  'span',
  'nameSpan',
  'labelSpan',
  'citations',
  'counts',
  'legs',
  'totals',
  'sides',
  'organisation',
  'kinds',
]);

function isDate(value: object): value is CalendarDate {
  return 'year' in value && 'month' in value && 'day' in value;
}
