import type { PlanElement } from '@stplan/model';
import type { Analysis } from '../analyser/analysis.ts';
import { isSameElement } from './element-at.ts';

/** An element with its formulas worked out, as its plan has it; the element itself where it is in no plan. */
export function evaluated(analysis: Analysis, element: PlanElement): PlanElement {
  const plan = analysis.openIn(element.span.file)?.plan;
  const elements = (plan?.elements[element.kind] ?? []) as readonly PlanElement[];
  return elements.find((one) => isSameElement(one, element)) ?? element;
}
