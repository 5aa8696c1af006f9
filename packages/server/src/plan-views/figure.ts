import { type PlanElement, periodText, type Statement } from '@stplan/model';
import type { Reconciliation } from '@stplan/reconcile';
import type { FolderView } from '../document/folder-view.ts';
import { toOffset } from '../document/positions.ts';
import { documentFeature } from '../features/feature.ts';
import { elementAt } from '../place/element-at.ts';
import { evaluated } from '../place/evaluated.ts';
import { cellAt, type FigureCell } from '../place/figures.ts';
import type { PlanViewRequests, StatementPart, StatementTree } from '../protocol/plan-views.ts';
import { shown, termText } from './printed.ts';
import { termPart } from './statement-parts.ts';
import { gravest, toneOf, verdictText } from './tone.ts';

type Request = PlanViewRequests['stplan/figure'];

/** The figure of the cell at a place: what it is made of, and the statements that it enters. */
export const figure = documentFeature<Request['params'], StatementTree>(
  'stplan/figure',
  {},
  ({ folder, file, fragment, lines }, { position }) => {
    const analysis = folder.analysis();
    const reconciliation = analysis.ofFile(file);
    const offset = toOffset(lines, position);
    const written = elementAt(fragment, offset);
    const element = written && evaluated(analysis, written);
    const cell = element && cellAt(element, offset);
    return reconciliation && cell ? treeOf(element, cell, reconciliation, folder) : null;
  },
);

function treeOf(
  { name }: PlanElement,
  { row, period, figure: { span } }: FigureCell,
  { figures }: Reconciliation,
  folder: FolderView,
): StatementTree | null {
  const title = row.title === undefined ? '' : ` "${row.title}"`;
  const found = figures.explain(`${name}.${row.measure ?? ''}${title} in ${periodText(period)}`);
  if (!found.found) return null;
  const { path, term, statements } = found;
  const worst = gravest(statements);
  return {
    title: shown(path),
    verdict: worst ? verdictText(worst) : 'nothing checks this figure',
    tone: worst ? toneOf(worst.verdict) : 'none',
    reason: null,
    location: folder.location(span),
    parts: [
      termPart(term, folder),
      { label: 'Checked by', value: termText(term), location: null, parts: statements.map((one) => use(one, folder)) },
    ],
  };
}

function use(statement: Statement, folder: FolderView): StatementPart {
  const { title, span } = statement;
  return { label: shown(title), value: verdictText(statement), location: folder.location(span), parts: [] };
}
