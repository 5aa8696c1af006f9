import {
  exactDigits,
  type Figure,
  formatCell,
  isZero,
  type PlanElement,
  periodText,
  type SourceSpan,
  type Statement,
  sum,
} from '@stplan/model';
import type { Reconciliation } from '@stplan/reconcile';
import type { InlayHintParams } from 'vscode-languageserver-protocol';
import type { InlayHint } from 'vscode-languageserver-types';
import type { DocumentView } from '../../document/folder-view.ts';
import { toOffsets, toPosition } from '../../document/positions.ts';
import { elementsOf } from '../../place/element-at.ts';
import { evaluated } from '../../place/evaluated.ts';
import { type FigureRow, figureRows } from '../../place/figures.ts';
import { differenceOf, shown } from '../../plan-views/printed.ts';
import { verdictText } from '../../plan-views/tone.ts';
import { documentFeature } from '../feature.ts';

type Hint = { readonly offset: number; readonly label: string; readonly tooltip: string };

/** More digits than this say nothing to a reader. */
const MOST_DIGITS = 4;

/** Behind rows of figures: their sum where years add up, what formulas and growth give, and what does not close. */
export const inlayHints = documentFeature(
  'textDocument/inlayHint',
  { inlayHintProvider: true },
  (document, { range }: InlayHintParams, { settings: { inlayHints: wanted } }): InlayHint[] => {
    const { folder, file, fragment, lines } = document;
    const extent = toOffsets(lines, range);
    const analysis = folder.analysis();
    const reconciliation = analysis.openIn(file);
    const hints = elementsOf(fragment)
      .filter(({ span }) => span.start <= extent.end && extent.start <= span.end)
      .flatMap((element) => [
        ...(wanted.rowTotals ? totals(element) : []),
        ...(wanted.derivedFigures ? derived(element, evaluated(analysis, element)) : []),
      ]);
    const open = wanted.differences && reconciliation ? differences(document, reconciliation) : [];
    return [...hints, ...open]
      .filter(({ offset }) => extent.start <= offset && offset <= extent.end)
      .map(({ offset, label, tooltip }) => ({
        position: toPosition(lines, offset),
        label,
        tooltip,
        paddingLeft: true,
      }));
  },
);

/** The sum of the years of a row of uses, sources or new savings: those of a position or an annual effect do not add up. */
function totals(element: PlanElement): Hint[] {
  if (element.kind !== 'capital') return [];
  return figureRows(element).flatMap((row): Hint[] => {
    const cells = row.series.cells.filter((cell) => cell !== undefined);
    const last = cells.at(-1);
    const [first, ...more] = cells.filter(({ value }) => !isZero(value));
    // The sum of a single figure says nothing new.
    if (last === undefined || first === undefined || more.length === 0) return [];
    const finest = more.reduce((one, other) => (other.digits > one.digits ? other : one), first);
    return [
      {
        offset: lastCellEnd(row, last),
        label: `Σ ${printed(sum(cells.map(({ value }) => value)), finest)}`,
        tooltip: 'the sum of its years',
      },
    ];
  });
}

/** Figures that a formula or a growth gives, in the order of the periods. */
function derived(written: PlanElement, worked: PlanElement): Hint[] {
  const before = figureRows(written);
  return figureRows(worked).flatMap((row, index): Hint[] => {
    const own = before[index];
    if (own === undefined || (own.series.formula === undefined && own.series.growth === undefined)) return [];
    const cells = row.series.cells.filter((cell, at) => cell !== undefined && own.series.cells[at] === undefined);
    if (cells.length === 0) return [];
    const label = `= ${cells.map((cell) => (cell === undefined ? '_' : printed(cell.value, cell))).join('  ')}`;
    const tooltip = own.series.formula === undefined ? 'what the growth gives' : 'what the formula gives';
    return [{ offset: own.span.end, label, tooltip }];
  });
}

/** The difference of each statement that does not close, behind the row that it should come to, each break once. */
function differences({ file, fragment }: DocumentView, { statements }: Reconciliation): Hint[] {
  return statements.flatMap((statement): Hint[] => {
    const end = statement.rhs.length === 1 ? statement.rhs[0]?.origin.span : undefined;
    if (end === undefined || end.file !== file || !isOpen(statement)) return [];
    const when = statement.period === undefined ? '' : ` in ${periodText(statement.period)}`;
    return [
      {
        offset: rowEnd(fragment.elements, end),
        label: `Δ ${differenceOf(statement)}${when}`,
        tooltip: shown(`${statement.title}: ${verdictText(statement)}`),
      },
    ];
  });
}

function isOpen({ verdict, dependsOn, difference }: Statement): boolean {
  const broken = verdict === 'unexplained' || verdict === 'not-met' || verdict === 'exceeds';
  return broken && dependsOn === undefined && difference !== undefined && !isZero(difference);
}

/** Behind the last cell of the row that a figure stands in, so that its columns stay under their years. */
function rowEnd(elements: readonly PlanElement[], { start, end }: SourceSpan): number {
  const element = elements.find(({ span }) => span.start <= start && end <= span.end);
  const row = element && figureRows(element).find((one) => one.span.start <= start && end <= one.span.end);
  const last = row?.series.cells.findLast((cell) => cell !== undefined);
  return row && last ? lastCellEnd(row, last) : end;
}

function lastCellEnd({ span }: FigureRow, last: Figure): number {
  return last.span.file === span.file ? last.span.end : span.end;
}

/** A value as its neighbours are printed, finer where it needs to be. */
function printed(value: Figure['value'], { scale, digits }: Figure): string {
  const needed = exactDigits(value, scale) ?? digits + 1;
  return formatCell(value, { scale, digits: Math.min(Math.max(digits, Math.min(needed, digits + 1)), MOST_DIGITS) });
}
