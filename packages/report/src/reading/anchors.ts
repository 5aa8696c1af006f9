import type { Plan, PlanElement } from '@stplan/model';
import { byTextOf } from './by-text.ts';
import { elementsOf } from './elements.ts';

/** The id of every element on the page. Names of one kind may be doubled in a faulty plan, so ids are counted then. */
export function anchorsOf(plan: Plan): ReadonlyMap<PlanElement, string> {
  const taken = new Set<string>();
  const anchors = new Map<PlanElement, string>();
  const keyed = elementsOf(plan).map((element) => ({ element, key: placeKey(element) }));
  for (const { element } of keyed.sort(byTextOf(({ key }) => key))) {
    const stem = `${element.kind}-${element.name}`.replaceAll(/[^A-Za-z0-9_-]+/g, '-');
    let anchor = stem;
    for (let count = 2; taken.has(anchor); count++) anchor = `${stem}-${count}`;
    taken.add(anchor);
    anchors.set(element, anchor);
  }
  return anchors;
}

function placeKey({ kind, name, span }: PlanElement): string {
  return `${kind}\0${name}\0${span.file}\0${String(span.start).padStart(12, '0')}`;
}
