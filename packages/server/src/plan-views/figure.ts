import { formatCell, type PlanElement, periodText, type Statement } from '@stplan/model';
import type { Reconciliation } from '@stplan/reconcile';
import type { DocumentView, FolderView } from '../document/folder-view.ts';
import { toOffset } from '../document/positions.ts';
import { documentFeature } from '../features/feature.ts';
import { elementAt } from '../place/element-at.ts';
import { evaluated } from '../place/evaluated.ts';
import { figureTitle } from '../place/figure-title.ts';
import { cellAt, type FigureCell } from '../place/figures.ts';
import { statementsWith, stepsTo } from '../place/statements-at.ts';
import type { PlanViewRequests, StatementPart, StatementTree } from '../protocol/plan-views.ts';
import { shown, termText } from './printed.ts';
import { termPart } from './statement-parts.ts';
import { gravest, toneOf, verdictText } from './tone.ts';

type Request = PlanViewRequests['stplan/figure'];

/** The figure of the cell at a place: what it is made of, and the statements that it enters. */
export const figure = documentFeature<Request['params'], StatementTree>(
  'stplan/figure',
  {},
  (document, { position }) => {
    const { folder, file, fragment, lines } = document;
    const analysis = folder.analysis();
    const reconciliation = analysis.ofFile(file);
    const offset = toOffset(lines, position);
    const written = elementAt(fragment, offset);
    const element = written && evaluated(analysis, written);
    const cell = element && cellAt(element, offset);
    return reconciliation && cell ? treeOf(element, cell, reconciliation, document) : null;
  },
);

function treeOf(
  element: PlanElement,
  cell: FigureCell,
  { figures }: Reconciliation,
  document: DocumentView,
): StatementTree {
  const { folder } = document;
  const { row, period, figure: stated } = cell;
  const title = row.title === undefined ? '' : ` "${row.title}"`;
  const found = figures.explain(`${element.name}.${row.measure ?? ''}${title} in ${periodText(period)}`);
  // A side of a contract or a line of a scheme has no path; what it enters is known by its place.
  const steps = stepsTo(document, stated.span.start)?.lhs ?? [];
  const statements = found.found ? found.statements : statementsWith(document, stated.span.start);
  const worst = gravest(statements);
  const value = found.found ? termText(found.term) : formatCell(stated.value, stated);
  const own = shown(figureTitle(document, element, cell));
  const known = found.found ? termPart(found.term, folder) : undefined;
  const part = known ?? { label: own, value, location: folder.location(stated.span), parts: [] };
  return {
    title: own,
    verdict: worst ? verdictText(worst) : 'nothing checks this figure',
    tone: worst ? toneOf(worst.verdict) : 'none',
    reason: null,
    location: folder.location(stated.span),
    parts: [
      part.parts.length > 0 ? part : { ...part, parts: steps.map((one) => termPart(one, folder)) },
      { label: 'Checked by', value: '', location: null, parts: statements.map((one) => use(one, folder)) },
    ],
  };
}

function use(statement: Statement, folder: FolderView): StatementPart {
  const { title, span } = statement;
  return { label: shown(title), value: verdictText(statement), location: folder.location(span), parts: [] };
}
