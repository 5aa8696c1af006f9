import { parsePlan, readFragment } from '@stplan/language';
import { ELEMENT_KINDS, type ElementKind, type Plan, type PlanElement } from '@stplan/model';

/** A plan read from texts by file name. */
export function assemblePlan(texts: ReadonlyMap<string, string>): Plan {
  const fragments = [...texts].map(([file, text]) => readFragment(parsePlan(text), file));
  const all = fragments.flatMap(({ elements }) => elements);
  const elements = Object.fromEntries(
    ELEMENT_KINDS.map((kind) => [kind, all.filter((element) => element.kind === kind)]),
  ) as unknown as Plan['elements'];
  const definition = fragments.flatMap(({ header }) => (header?.form === 'plan' ? [header.definition] : []))[0];
  const lookup = (name: string, kinds: readonly ElementKind[]) =>
    kinds
      .map((kind) => (elements[kind] as readonly PlanElement[]).find((element) => element.name === name))
      .find(Boolean);
  return {
    name: definition?.name ?? 'Plan',
    form: 'plan',
    definition,
    files: fragments.map(({ file }) => file),
    elements,
    round: elements.round[0],
    footprint: elements.footprint.find(({ name }) => name === definition?.footprint?.value.name),
    references: [],
    acceptances: [],
    lookup: lookup as Plan['lookup'],
  };
}
