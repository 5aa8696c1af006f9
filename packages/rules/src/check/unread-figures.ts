import type { ElementKind, ElementOf, Finding, MovementTable, Plan, PlanElement, SourceSpan } from '@stplan/model';
import type { Rule } from '../rule/index.ts';

/** Elements whose figures and members no statement is made of: what cannot be read in them leaves the figures whole. */
const WITHOUT_FIGURES: ReadonlySet<ElementKind> = new Set<ElementKind>([
  'source',
  'programme',
  'milestone',
  'commitment',
  'indicator',
  'service change',
  'risk',
  'escalation',
  'delegation',
  'agreement',
  'sign-off',
  'scenario',
  'report',
  'priority',
  'theme',
]);

/** A name that is not found or fits nowhere: it loses a figure only where a figure is counted by it. */
const ABOUT_NAMES: ReadonlySet<string> = new Set([
  'language/unknown-name',
  'language/ambiguous-name',
  'language/wrong-kind',
]);

/**
 * Whether something in a plan's figures could not be read. A sum that lacks a figure for that reason comes out wrong
 * for that reason too, so until it is put right the plan's statements say nothing about the plan.
 */
export function hasUnreadFigures(plan: Plan, findings: readonly Finding[], rules: ReadonlyMap<string, Rule>): boolean {
  const files = new Set(plan.files);
  const unread = findings.filter((finding) => {
    const rule = rules.get(finding.rule);
    if (rule?.over !== 'reading' || rule.severity !== 'error') return false;
    return finding.plan === plan.name || files.has(finding.span.file);
  });
  if (unread.length === 0) return false;
  const elements = Object.values(plan.elements).flat() as readonly PlanElement[];
  return unread.some((finding) => {
    if (ABOUT_NAMES.has(finding.rule)) return losesFigure(finding, elements);
    const around = elements.filter(({ span }) => within(finding.span, span));
    return around.every(({ kind }) => !WITHOUT_FIGURES.has(kind));
  });
}

/** As many places as one finding shows: there may be more of them. */
const MOST_SHOWN = 10;

/** Whether a figure is counted by a name, at any of the places where it is used. */
function losesFigure({ span, related }: Finding, elements: readonly PlanElement[]): boolean {
  const places = [span, ...related.map((place) => place.span)];
  return (
    places.length > MOST_SHOWN ||
    places.some((place) => elements.some((element) => within(place, element.span) && countsBy(element, place)))
  );
}

type Places<E extends PlanElement> = (element: E) => readonly SourceSpan[];

/** Where an element names whose its figures are, or which figures belong together. */
const COUNTED_BY: { readonly [K in ElementKind]?: Places<ElementOf<K>> } = {
  position: ({ rows, subject }) => [...rows.map(({ labelSpan }) => labelSpan), ...spansOf(subject)],
  contract: ({ values, includes, commissioner, provider }) => spansOf(...values, ...includes, commissioner, provider),
  footprint: ({ members }) => spansOf(...members),
  place: ({ members }) => spansOf(...members),
  efficiency: ({ effects }) => legPlaces(effects),
  investment: ({ effects }) => legPlaces(effects),
  funding: ({ effects }) => legPlaces(effects),
  transfer: ({ effects, ends }) => [...legPlaces(effects), ...spansOf(ends)],
  'pooled budget': ({ effects, budgets }) => [...legPlaces(effects), ...spansOf(...budgets)],
  capital: ({ revenue }) => legPlaces(revenue),
};

function countsBy(element: PlanElement, place: SourceSpan): boolean {
  const places = COUNTED_BY[element.kind] as Places<PlanElement> | undefined;
  return places?.(element).some((span) => within(place, span)) ?? false;
}

function legPlaces(tables: readonly MovementTable[]): readonly SourceSpan[] {
  return tables.flatMap(({ legs }) => legs.map(({ labelSpan }) => labelSpan));
}

function spansOf(...parts: readonly ({ readonly span: SourceSpan } | undefined)[]): readonly SourceSpan[] {
  return parts.flatMap((part) => (part === undefined ? [] : [part.span]));
}

function within(inner: SourceSpan, outer: SourceSpan): boolean {
  return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}
