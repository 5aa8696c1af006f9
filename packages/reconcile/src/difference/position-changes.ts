import {
  compare,
  equals,
  minus,
  organisationsOf,
  type Plan,
  POUNDS,
  type Statement,
  type Term,
  yearPeriod,
  yearText,
  ZERO,
} from '@stplan/model';
import type { Reconciliation } from '../reconciliation.ts';
import { totalOf } from '../term/amount.ts';
import type { PositionChange, PositionMeasureName, YearAmount } from './plan-difference.ts';
import type { Renames } from './renamed-elements.ts';

type Reconciled = Pick<Reconciliation, 'plan' | 'statements' | 'figures'>;
type Amount = YearAmount['value'];

/** What is asked of every organisation and year, in the order in which a board asks. */
const MEASURES: readonly { readonly name: PositionMeasureName; readonly asked: string | undefined }[] = [
  { name: 'planned', asked: 'planned' },
  { name: 'parts', asked: undefined },
  { name: 'do nothing', asked: 'do nothing' },
  { name: 'effect', asked: 'effect' },
  { name: 'risk-adjusted', asked: 'risk-adjusted' },
  { name: 'fund', asked: 'fund' },
];

/** The figures of the system and of each organisation that are others, by measure and year. */
export function positionChanges(before: Reconciled, after: Reconciled, renames: Renames): readonly PositionChange[] {
  const years = [...new Set([...yearsOf(before.plan), ...yearsOf(after.plan)])].sort((a, b) => a - b);
  const system = { subject: wholeOf(after.plan), old: wholeOf(before.plan), isSystem: true };
  const organisations = organisationSubjects(before.plan, after.plan, renames);
  const [old, young] = [reading(before), reading(after)];
  return [system, ...organisations].flatMap(({ subject, old: oldName, isSystem }) =>
    MEASURES.flatMap((measure) =>
      years.flatMap((year) => {
        const was = old(oldName, measure, year);
        const is = young(subject, measure, year);
        const change = changeBetween(was, is);
        return change === undefined
          ? []
          : [{ subject, isSystem, measure: measure.name, year: yearText({ start: year }), ...change }];
      }),
    ),
  );
}

function changeBetween(
  before: Amount | undefined,
  after: Amount | undefined,
): Pick<PositionChange, 'before' | 'after' | 'difference' | 'direction'> | undefined {
  if (before === undefined && after === undefined) return undefined;
  if (before === undefined || after === undefined) {
    const only = before ?? after;
    // What nobody speaks of and what is nothing are the same to a reader.
    return only !== undefined && equals(only.value, ZERO)
      ? undefined
      : { before, after, difference: undefined, direction: undefined };
  }
  if (equals(before.value, after.value)) return undefined;
  const direction = compare(after.value, before.value) > 0 ? 'better' : 'worse';
  return { before, after, difference: minus(after.value, before.value), direction };
}

/** A figure of a subject and year; what the parts come to is read from the bridges. */
function reading({ figures, statements }: Reconciled) {
  const bridges = new Map<string, Statement>();
  for (const statement of statements) {
    if (statement.identity !== 'bridge' || statement.period?.kind !== 'year') continue;
    const key = `${statement.subject} ${statement.period.start}`;
    if (!bridges.has(key)) bridges.set(key, statement);
  }
  return (subject: string, { asked }: (typeof MEASURES)[number], year: number): Amount | undefined => {
    if (asked !== undefined) return amountOf(figures.read(subject, asked, yearPeriod(year)));
    const bridge = bridges.get(`${subject} ${year}`);
    const value = bridge && totalOf(bridge.lhs)?.value;
    if (bridge === undefined || value === undefined) return undefined;
    return { form: 'figure', value, unit: POUNDS, scale: bridge.scale, digits: bridge.digits, qualifier: undefined };
  };
}

function amountOf(term: Term | undefined): Amount | undefined {
  if (term?.value === undefined) return undefined;
  const { value, unit, scale, printedDigits } = term;
  return { form: 'figure', value, unit, scale, digits: printedDigits, qualifier: undefined };
}

function wholeOf(plan: Plan): string {
  return plan.footprint?.name ?? plan.name;
}

function organisationSubjects(before: Plan, after: Plan, renames: Renames) {
  const renamed = renames.get('organisation');
  const oldNames = new Map(organisationsOf(before).map(({ name }) => [renamed?.get(name) ?? name, name]));
  const names = new Set([...oldNames.keys(), ...organisationsOf(after).map(({ name }) => name)]);
  return [...names].sort().map((subject) => ({ subject, old: oldNames.get(subject) ?? subject, isSystem: false }));
}

function yearsOf({ elements }: Plan): readonly number[] {
  return elements.position.flatMap(({ rows }) =>
    rows.flatMap(({ series }) => series.periods.flatMap((period) => (period.kind === 'year' ? [period.start] : []))),
  );
}
