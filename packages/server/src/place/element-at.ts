import type { PlanElement, PlanFragment } from '@stplan/model';

/** The elements of a file, the definition of the plan among them, in the order of the text. */
export function elementsOf({ header, elements }: PlanFragment): readonly PlanElement[] {
  return header?.form === 'plan' ? [header.definition, ...elements] : elements;
}

/** The element around an offset. */
export function elementAt(fragment: PlanFragment, offset: number): PlanElement | undefined {
  return elementsOf(fragment).findLast(({ span }) => span.start <= offset && offset <= span.end);
}

/** The element whose own name stands at an offset; undefined at the name of another one, and at a subject's. */
export function definitionAt(fragment: PlanFragment, offset: number): PlanElement | undefined {
  const element = elementAt(fragment, offset);
  if (element === undefined || !isNamed(element)) return undefined;
  const { start, end } = element.nameSpan;
  return start <= offset && offset <= end ? element : undefined;
}

/** Positions, sign-offs and expectations carry the name of their subject, or none. */
export function isNamed({ kind }: PlanElement): boolean {
  return kind !== 'position' && kind !== 'sign-off' && kind !== 'expectation';
}

/** Whether two values are the same element: assembling and working out make copies of it. */
export function isSameElement(a: PlanElement, b: PlanElement): boolean {
  return a.kind === b.kind && a.span.file === b.span.file && a.span.start === b.span.start;
}
