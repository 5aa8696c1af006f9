import { type PlanElement, periodText, type Statement } from '@stplan/model';
import type { CodeLensParams } from 'vscode-languageserver-protocol';
import type { CodeLens } from 'vscode-languageserver-types';
import type { DocumentView } from '../../document/folder-view.ts';
import { toRange } from '../../document/positions.ts';
import { elementsOf, isNamed } from '../../place/element-at.ts';
import { namedThing, usesOf } from '../../place/names.ts';
import { shown } from '../../plan-views/printed.ts';
import { gravest, toneOf, verdictText } from '../../plan-views/tone.ts';
import { documentFeature } from '../feature.ts';

/** The commands behind lenses; an editor that does not know them shows the words alone. */
export const OPEN_STATEMENT = 'stplan.openStatement';
export const SHOW_USES = 'stplan.showUses';

/** The kinds whose figures statements speak of. */
const JUDGED: ReadonlySet<PlanElement['kind']> = new Set([
  'position',
  'contract',
  'efficiency',
  'investment',
  'funding',
  'transfer',
  'capital',
  'activity',
  'beds',
  'workforce',
]);

/** Over each element how its figures came out, and how often it is used. */
export const codeLens = documentFeature(
  'textDocument/codeLens',
  { codeLensProvider: { resolveProvider: false } },
  (document, _: CodeLensParams, { settings: { codeLens: wanted } }): CodeLens[] => {
    const { folder, file, fragment } = document;
    const reconciliation = wanted.verdicts ? folder.analysis().ofFile(file) : undefined;
    const elements = elementsOf(fragment);
    const spoken = reconciliation && statementsOf(elements, reconciliation.statements);
    return elements.flatMap((element) => [
      ...(spoken ? verdictLens(document, element, spoken.get(element) ?? []) : []),
      ...(wanted.uses ? usesLens(document, element) : []),
    ]);
  },
);

function verdictLens(
  { folder, file, lines }: DocumentView,
  element: PlanElement,
  own: readonly Statement[],
): CodeLens[] {
  const plan = folder.analysis().ofFile(file)?.plan.name;
  const worst = gravest(own);
  if (plan === undefined || worst === undefined) return [];
  const title = toneOf(worst.verdict) === 'good' ? agreeing(own.length) : told(worst);
  const target = { folder: folder.uri, plan, statement: worst.id };
  return [
    {
      range: toRange(lines, element.nameSpan),
      command: { title, command: OPEN_STATEMENT, arguments: [target] },
    },
  ];
}

/** The statements that speak of each element, in their order; gone through once, as a plan has thousands of both. */
function statementsOf(
  elements: readonly PlanElement[],
  statements: readonly Statement[],
): ReadonlyMap<PlanElement, readonly Statement[]> {
  const judged = elements.filter(({ kind }) => JUDGED.has(kind));
  const found = new Map(judged.map((element) => [element, [] as Statement[]]));
  const named = Map.groupBy(judged, ({ name }) => name);
  for (const statement of statements) {
    const asked = new Set([...(named.get(statement.subject) ?? []), ...lastBefore(judged, statement.span.start)]);
    for (const element of asked) if (speaksOf(statement, element)) found.get(element)?.push(statement);
  }
  return found;
}

/** Of elements in the order of their text the last that begins at an offset or before it. */
function lastBefore(elements: readonly PlanElement[], offset: number): readonly PlanElement[] {
  let [from, to] = [0, elements.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((elements[middle] as PlanElement).span.start <= offset) from = middle + 1;
    else to = middle;
  }
  return elements.slice(Math.max(from - 1, 0), from);
}

/** Whether a statement speaks of an element: of its name, and with its end or a part within its text. */
function speaksOf({ subject, span, lhs, rhs }: Statement, { name, span: own }: PlanElement): boolean {
  const within = (place: { file: string; start: number } | undefined) =>
    place !== undefined && place.file === own.file && own.start <= place.start && place.start < own.end;
  if (within(span)) return true;
  return subject === name && [...rhs, ...lhs].some(({ origin }) => within(origin.span));
}

function agreeing(count: number): string {
  return count === 1 ? 'its statement agrees' : `all ${count} statements agree`;
}

function told(statement: Statement): string {
  const { title, period } = statement;
  const when = period === undefined || title.includes(periodText(period)) ? '' : ` ${periodText(period)}`;
  return shown(`${title}${when}: ${verdictText(statement)}`);
}

/** Not over what takes a single line, a source say: a list of them would be twice as long. */
function usesLens({ folder, lines, uri, text }: DocumentView, element: PlanElement): CodeLens[] {
  const { start, end } = element.span;
  if (!text.slice(start, end).includes('\n')) return [];
  if (element.name === '' || !isNamed(element) || element.kind === 'plan') return [];
  const analysis = folder.analysis();
  const thing = namedThing(analysis, element);
  const uses = thing === undefined ? 0 : usesOf(analysis, thing).length;
  if (uses === 0) return [];
  const range = toRange(lines, element.nameSpan);
  const title = uses === 1 ? 'used once' : `used ${uses} times`;
  return [{ range, command: { title, command: SHOW_USES, arguments: [{ uri, position: range.start }] } }];
}
