import type { ElementKind, Finding, Organisation, PlanElement } from '@stplan/model';
import { gather, namedAlike } from '../slips/gather.ts';
import { aKind } from './kind-words.ts';
import { isDamaged } from './lost-definitions.ts';
import type { NamedGroup } from './named-group.ts';
import { workspaceFinding } from './workspace-finding.ts';

/** Elements that say nothing by themselves, but only where another one uses them. */
const SERVING: readonly ElementKind[] = [
  'source',
  'assumption',
  'indicator',
  'organisation',
  'place',
  'theme',
  'priority',
  'point of delivery',
  'staff group',
];

/**
 * Elements of a plan that serve others, and serve none. Libraries are there to be chosen from; where a part of the plan
 * could not be read, nobody knows what it would have used.
 */
export function unusedElements(
  { form, name: plan, fragments, elements, index }: NamedGroup,
  used: ReadonlySet<PlanElement>,
): Finding[] {
  if (form === 'library' || fragments.some(isDamaged)) return [];
  const counted = (element: PlanElement): boolean =>
    (element.kind === 'point of delivery' && index.get('activity')?.has(element.name) === true) ||
    (element.kind === 'staff group' && index.get('workforce')?.has(element.name) === true);
  const unused = SERVING.flatMap((kind) => elements[kind])
    .filter((element) => !used.has(element) && !counted(element) && !isForerunner(element))
    .map(({ kind, name, nameSpan }) =>
      workspaceFinding('language/unused-element', {
        message: `${name} is never used.`,
        help: `Use it, or take it out: ${aKind(kind)} counts only where another element names it.`,
        span: nameSpan,
        plan,
      }),
    );
  return unused.length > MOST_TOLD ? gatherUnused(unused) : unused;
}

/** How many are told one by one. */
const MOST_TOLD = 3;

/** One finding for those of one kind in one file: so many at once have one cause, such as a part that is missing. */
function gatherUnused(unused: readonly Finding[]): Finding[] {
  return gather(
    unused,
    ({ span, help }) => `${span.file} ${help}`,
    (others) => `The same goes for ${namedAlike(others.map(({ message }) => message.split(' ', 1)[0] ?? ''))}.`,
  );
}

/** A body that was closed, or names its successor, stands there for those who look for it; others ask who followed it. */
function isForerunner(element: PlanElement): boolean {
  return (
    element.kind === 'organisation' &&
    ((element as Organisation).successor ?? (element as Organisation).closed) !== undefined
  );
}
