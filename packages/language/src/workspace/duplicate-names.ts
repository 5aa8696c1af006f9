import type { ElementKind, Finding, PlanElement } from '@stplan/model';
import { aKind, elementWords } from './kind-words.ts';
import type { NamedGroup } from './named-group.ts';
import { countedAt } from './resolve-name.ts';
import { workspaceFinding } from './workspace-finding.ts';

/** A position may be stated in several tables; a plan twice is a finding of its own. */
const NOT_CHECKED = new Set<ElementKind>(['plan', 'position', 'expectation']);

/** Two elements of one kind and name, each pair with both places. */
export function duplicateNames({ name: plan, index }: NamedGroup): Finding[] {
  const found: Finding[] = [];
  for (const [kind, names] of index) {
    if (NOT_CHECKED.has(kind)) continue;
    for (const elements of names.values()) {
      if (elements.length > 1) found.push(...duplicates(elements, plan));
    }
  }
  return found;
}

function duplicates(elements: readonly PlanElement[], plan: string): Finding[] {
  const first = new Map<string | undefined, PlanElement>();
  return elements.flatMap((element) => {
    const at = countedAt(element);
    const before = first.get(at);
    if (before === undefined) {
      first.set(at, element);
      return [];
    }
    const { kind, name, nameSpan } = element;
    const where = at ? ` at ${at}` : '';
    return workspaceFinding('language/duplicate-name', {
      message:
        kind === 'sign-off'
          ? `${name} signs off the plan twice.`
          : `There already is ${aKind(kind)} ${elementWords(before)}${where}.`,
      help: kind === 'sign-off' ? 'Keep one of the two.' : 'Give one of them another name.',
      span: nameSpan,
      related: [{ message: 'The first one stands here.', span: before.nameSpan }],
      plan,
    });
  });
}
