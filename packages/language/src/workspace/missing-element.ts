import type { ElementKind, Fix, PlanElement, Ref } from '@stplan/model';
import { aKind } from './kind-words.ts';
import type { NamedGroup } from './named-group.ts';

/** Kinds that can stand with a title alone, and whether they need braces: the likeliest first, where several may be meant. */
const BARE: ReadonlyMap<ElementKind, boolean> = new Map([
  ['organisation', false],
  ['efficiency', true],
  ['milestone', true],
  ['commitment', true],
  ['programme', true],
  ['indicator', true],
  ['source', false],
  ['place', true],
  ['contract', true],
  ['investment', true],
  ['funding', true],
  ['capital', true],
  ['service change', true],
  ['theme', false],
  ['staff group', false],
  ['point of delivery', false],
  ['risk', true],
]);

/** With more kinds than these nobody knows which one is meant. */
const MOST_KINDS = 12;

/** Adds the element that a name is to stand for, below the last one of its kind or at the end of a file of the plan. */
export function addElement({ name, kinds }: Ref, home: NamedGroup): Fix[] {
  const kind = [...BARE.keys()].find((bare) => kinds.includes(bare));
  const place = kind && (lastOf(home.elements[kind]) ?? lastElement(home));
  if (kind === undefined || place === undefined || kinds.length > MOST_KINDS || name.includes('.')) return [];
  const text = `\n\n${kind} ${name} "${titleOf(name)}"${BARE.get(kind) ? ' { }' : ''}`;
  const edits = [{ span: { ...place.span, start: place.span.end }, text }];
  return [{ title: `Add ${aKind(kind)} ${name}`, safe: false, edits }];
}

function lastOf(elements: readonly PlanElement[]): PlanElement | undefined {
  return elements.at(-1);
}

function lastElement({ fragments }: NamedGroup): PlanElement | undefined {
  for (const { elements, header } of fragments) {
    const last = elements.at(-1) ?? (header?.form === 'plan' ? header.definition : undefined);
    if (last !== undefined) return last;
  }
  return undefined;
}

/** `FrailtyHubs` as words: `Frailty Hubs`; what is all capitals stays. */
function titleOf(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll('_', ' ');
}
