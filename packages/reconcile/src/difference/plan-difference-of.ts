import type { ElementKind, Plan } from '@stplan/model';
import { isZero, organisationsOf, yearPeriod, yearText } from '@stplan/model';
import type { Reconciliation } from '../reconciliation.ts';
import { changesOf } from './changes-of.ts';
import { forecastChanges } from './forecast-changes.ts';
import type { Change, PlanDifference, YearAmount } from './plan-difference.ts';
import { planFacts, type SaidOf } from './plan-facts.ts';
import { positionChanges } from './position-changes.ts';
import { type Renames, renamedElements, renaming } from './renamed-elements.ts';
import { statementChanges } from './statement-changes.ts';

type Reconciled = Pick<Reconciliation, 'plan' | 'statements' | 'figures' | 'schedule'>;

/**
 * What is different between two reconciled plans, of which the second is the later. It depends on what the plans say
 * alone: not on their files, on the order of anything in them, nor on how it is laid out.
 */
export function planDifference(before: Reconciled, after: Reconciled): PlanDifference {
  const same = () => (name: string) => name;
  const young = planFacts(after.plan, same);
  const renames = renamedElements(planFacts(before.plan, same), young);
  const old = planFacts(before.plan, renaming(renames));
  const lowerIsBetter = (indicator: string) =>
    [after.plan, before.plan].some((plan) => plan.lookup(indicator, ['indicator'])?.direction?.value === 'lower');
  const changes = [...new Set([...old.keys(), ...young.keys()])].sort().flatMap((key): readonly Change[] => {
    const [was, is] = [old.get(key), young.get(key)];
    if (was === undefined) return [whole(is as SaidOf, 'added', after)];
    if (is === undefined) return [whole(was, 'dropped', before)];
    return [...renamedChange(was, is, renames), ...changesOf(was, is, lowerIsBetter)];
  });
  return {
    plan: after.plan.name,
    titles: { ...titlesOf(before.plan), ...titlesOf(after.plan) },
    positions: positionChanges(before, after, renames),
    changes,
    forecasts: forecastChanges(before.schedule, after.schedule, renames, changes),
    statements: statementChanges(before.statements, after.statements, renames),
  };
}

function titlesOf(plan: Plan): Readonly<Record<string, string>> {
  const { footprint } = plan;
  const named = [...organisationsOf(plan), ...(footprint === undefined ? [] : [footprint])];
  return Object.fromEntries(named.flatMap(({ name, title }) => (title === undefined ? [] : [[name, title] as const])));
}

/** Whether two plans say the same. */
export function isSamePlan({ positions, changes, forecasts, statements }: PlanDifference): boolean {
  return positions.length + changes.length + forecasts.length + statements.length === 0;
}

function renamedChange(was: SaidOf, is: SaidOf, renames: Renames): readonly Change[] {
  const oldName = [...(renames.get(is.kind) ?? [])].find(([, name]) => name === is.name)?.[0];
  if (oldName === undefined) return [];
  const change = elementChange(is, 'renamed');
  return [{ ...change, before: { form: 'text', text: oldName }, after: { form: 'text', text: was.name } }];
}

/** A commitment that is gone promises nothing any more. */
const GONE: { readonly [K in ElementKind]?: { readonly added: Change['turn']; readonly dropped: Change['turn'] } } = {
  commitment: { added: 'strengthened', dropped: 'weakened' },
};

function whole(said: SaidOf, turn: 'added' | 'dropped', home: Reconciled): Change {
  const effects = effectsOf(said, home);
  const change = elementChange(said, GONE[said.kind]?.[turn] ?? turn);
  const text = { form: 'text', text: said.title ?? said.name } as const;
  return {
    ...change,
    effects,
    before: turn === 'dropped' ? text : undefined,
    after: turn === 'added' ? text : undefined,
  };
}

function elementChange({ kind, name, title, organisations }: SaidOf, turn: Change['turn']): Change {
  return {
    turn,
    kind,
    name,
    title,
    organisations,
    what: '',
    period: undefined,
    before: undefined,
    after: undefined,
    difference: undefined,
    direction: undefined,
    area: 'statement',
    effects: [],
  };
}

/** Elements that move money, of which it is said how much. */
const MOVING: ReadonlySet<ElementKind> = new Set<ElementKind>([
  'efficiency',
  'investment',
  'funding',
  'transfer',
  'capital',
  'pooled budget',
]);

function effectsOf({ kind, element }: SaidOf, { plan, figures }: Reconciled): readonly YearAmount[] {
  if (!MOVING.has(kind)) return [];
  return yearsOf(plan).flatMap((year): YearAmount[] => {
    const term = figures.read(element.name, 'net', yearPeriod(year));
    if (term?.value === undefined || isZero(term.value)) return [];
    const { value, unit, scale, printedDigits: digits } = term;
    return [
      { year: yearText({ start: year }), value: { form: 'figure', value, unit, scale, digits, qualifier: undefined } },
    ];
  });
}

function yearsOf({ definition, elements }: Plan): readonly number[] {
  const period = definition?.period?.value;
  if (period !== undefined) {
    return Array.from({ length: period.last.start - period.first.start + 1 }, (_, index) => period.first.start + index);
  }
  const years = elements.position.flatMap(({ rows }) =>
    rows.flatMap(({ series }) => series.periods.flatMap((one) => (one.kind === 'year' ? [one.start] : []))),
  );
  return [...new Set(years)].sort((a, b) => a - b);
}
