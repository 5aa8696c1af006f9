import type { Plan, PlanElement, Position, Scenario, SourceSpan } from '@stplan/model';
import { setElement } from './set-elements.ts';
import type { Setting } from './setting.ts';

/** An override that changes nothing, and why: `it has no value in that period that can be set`. */
export type Misfit = { readonly element: string; readonly reason: string; readonly span: SourceSpan };

/** A plan as a scenario supposes it. */
export type ScenarioPlan = { readonly plan: Plan; readonly misfits: readonly Misfit[] };

/** Puts the overrides of a scenario, and before them those of the scenarios that it builds on, into a plan. */
export function scenarioPlan(plan: Plan, scenario: Scenario): ScenarioPlan {
  const replaced = new Map<PlanElement, PlanElement>();
  const misfits: Misfit[] = [];
  const now = <E extends PlanElement>(element: E): E => (replaced.get(element) ?? element) as E;
  for (const override of chainOf(plan, scenario).flatMap(({ overrides }) => overrides)) {
    const setting: Setting = { ...override.value, span: override.span };
    const { name, kinds } = setting.element;
    const element = plan.lookup(name, kinds);
    const holders = element === undefined ? [] : holdersOf(plan, element);
    const reasons: string[] = [];
    const isSet = holders.some((holder) => {
      const set = setElement(now(holder), setting);
      if (typeof set === 'string') reasons.push(set);
      else replaced.set(holder, set);
      return typeof set !== 'string';
    });
    if (!isSet) misfits.push({ element: name, reason: reasons[0] ?? 'there is no such element', span: override.span });
  }
  return { plan: withElements(plan, now), misfits };
}

/** A scenario behind those that it builds on; one that builds on itself counts once. */
function chainOf({ elements }: Plan, scenario: Scenario): readonly Scenario[] {
  const chain: Scenario[] = [];
  for (let one: Scenario | undefined = scenario; one !== undefined && !chain.includes(one); ) {
    chain.unshift(one);
    const base: string | undefined = one.base?.name;
    one = base === undefined ? undefined : elements.scenario.find(({ name }) => name === base);
  }
  return chain;
}

/** The figures of a subject stand in its positions. */
function holdersOf({ elements }: Plan, element: PlanElement): readonly PlanElement[] {
  if (element.kind !== 'organisation' && element.kind !== 'place' && element.kind !== 'footprint') return [element];
  return elements.position.filter((position: Position) => position.subject?.name === element.name);
}

function withElements(plan: Plan, now: <E extends PlanElement>(element: E) => E): Plan {
  const elements = Object.fromEntries(
    Object.entries(plan.elements).map(([kind, list]) => [kind, (list as readonly PlanElement[]).map(now)]),
  ) as unknown as Plan['elements'];
  const lookup: Plan['lookup'] = (name, kinds) => {
    const found = plan.lookup(name, kinds);
    return found && (now(found as PlanElement) as typeof found);
  };
  return { ...plan, elements, lookup };
}
