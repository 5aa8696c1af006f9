import { type Period, type PlanElement, periodText, type SourceSpan } from '@stplan/model';
import type { Reconciliation } from '../reconciliation.ts';
import { valueKey } from './difference-value.ts';
import type { Fact } from './fact.ts';
import { factsOfElement } from './facts-of-element.ts';
import type { Change, PositionChange } from './plan-difference.ts';
import { saidElements, saidKey, saidName } from './plan-facts.ts';
import type { DifferenceSubject } from './words/difference-page.ts';

type Reconciled = Pick<Reconciliation, 'plan' | 'statements'>;

/** Where something can be read; undefined for what is nowhere. */
export type DifferencePlaces = (about: DifferenceSubject) => SourceSpan | undefined;

/**
 * Where the newer of two compared plans says what a line of their difference tells of, as exactly as it says it: a
 * cell, a row, else the element. Undefined for what is gone from it.
 */
export function differencePlaces({ plan, statements }: Reconciled): DifferencePlaces {
  const elements = Map.groupBy(saidElements(plan), (element) => saidKey(element.kind, saidName(element)));
  const facts = new Map<PlanElement, readonly Fact[]>();
  const factsOf = (element: PlanElement): readonly Fact[] => {
    const known = facts.get(element) ?? factsOfElement(element, (name) => name);
    facts.set(element, known);
    return known;
  };

  function ofElement({ kind, name, what, period, area, after }: Change): SourceSpan | undefined {
    const own = elements.get(saidKey(kind, name)) ?? [];
    const said = what === '' ? [] : own.flatMap(factsOf);
    const found = said.filter((fact) => fact.what === what && fact.area === area && isAt(fact.period, period));
    const same = found.find(({ value }) => after !== undefined && valueKey(value) === valueKey(after));
    return (same ?? found[0])?.span ?? own[0]?.nameSpan;
  }

  /** A figure that is worked out stands nowhere; then it is where the bridge of its subject and year is told of. */
  function ofPosition({ subject, measure, year }: PositionChange): SourceSpan | undefined {
    const own = elements.get(saidKey('position', subject)) ?? [];
    const stated = own.flatMap(factsOf).find((fact) => fact.what === measure && isAt(fact.period, year));
    const bridge = statements.find(
      (statement) => statement.identity === 'bridge' && statement.subject === subject && isAt(statement.period, year),
    );
    return stated?.span ?? bridge?.span ?? own[0]?.nameSpan;
  }

  return ({ form, change }) => {
    if (form === 'statement') return statements.find(({ id }) => id === change.id)?.span;
    if (form === 'forecast') return plan.lookup(change.milestone, ['milestone'])?.nameSpan;
    return form === 'position' ? ofPosition(change) : ofElement(change);
  };
}

function isAt(period: Period | undefined, text: string | undefined): boolean {
  return (period && periodText(period)) === text;
}
