import {
  type Citation,
  type Exact,
  formatQuantity,
  isZero,
  minus,
  type PlanElement,
  plus,
  type Source,
  type Statement,
  times,
} from '@stplan/model';
import type { DocumentView } from '../../document/folder-view.ts';
import { plainMarkdown } from '../../document/plain-markdown.ts';
import { figureTitle } from '../../place/figure-title.ts';
import type { FigureCell } from '../../place/figures.ts';
import { groupOf } from '../../place/names.ts';
import { statementsWith, stepsTo } from '../../place/statements-at.ts';
import { differenceOf, measureOf, termText } from '../../plan-views/printed.ts';
import { byGravity, verdictText } from '../../plan-views/tone.ts';

/** Statements beyond these are counted only. */
const MOST_CHECKS = 8;

/** A figure: what it is, how exactly it is known, what it should be the sum of, what checks it, where it comes from. */
export function figureCard(document: DocumentView, element: PlanElement, cell: FigureCell): string {
  const steps = stepsTo(document, cell.figure.span.start);
  return [
    `**${plainMarkdown(figureTitle(document, element, cell))}: ${plainMarkdown(amountOf(cell))}**`,
    interval(cell),
    ...(steps === undefined ? [] : [partsTable(steps)]),
    checks(document, cell),
    sources(document, cell.row.citations ?? []),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function amountOf({ figure: { value, unit, scale, digits } }: FigureCell): string {
  return formatQuantity(value, unit, { scale, digits });
}

/** What the printed digits leave open. */
function interval({ figure: { value, step, unit, scale, digits } }: FigureCell): string {
  if (isZero(step)) return '';
  const half: Exact = times(step, { n: 1n, d: 2n });
  const print = (end: Exact) => plainMarkdown(formatQuantity(end, unit, { scale, digits: digits + 1 }));
  return `As printed it stands for ${print(minus(value, half))} to ${print(plus(value, half))}.`;
}

/** The parts of a statement in its own measure, and how it came out. */
function partsTable(statement: Statement): string {
  const { lhs, difference } = statement;
  const rows = lhs.map((term) => [`${term.sign < 0 ? 'less ' : ''}${term.label}`, termText(term)]);
  const end = difference === undefined || isZero(difference) ? [] : [['difference', differenceOf(statement)]];
  const lines = [...rows, ...end].map(
    ([label = '', value = '']) => `| ${plainMarkdown(label)} | ${plainMarkdown(value)} |`,
  );
  return [
    `| ${plainMarkdown(statement.title)} | ${plainMarkdown(measureOf(statement))} |`,
    '| :-- | --: |',
    ...lines,
  ].join('\n');
}

function checks(document: DocumentView, { figure }: FigureCell): string {
  const statements = statementsWith(document, figure.span.start);
  if (statements.length === 0) return 'Nothing checks this figure.';
  const lines = [
    ...new Set(byGravity(statements).map((one) => `- ${plainMarkdown(one.title)}: ${plainMarkdown(verdictText(one))}`)),
  ];
  const rest = lines.length - MOST_CHECKS;
  return ['Checked by', '', ...lines.slice(0, MOST_CHECKS), ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}

function sources({ folder, file }: DocumentView, citations: readonly Citation[]): string {
  const group = groupOf(folder.analysis(), file);
  const named = citations.map(({ source, locator }) => {
    const found = group?.lookup(source.name, ['source']) as Source | undefined;
    return plainMarkdown([found?.title ?? source.name, locator].filter((part) => part !== undefined).join(', '));
  });
  return named.length === 0 ? '' : `Source: ${named.join('; ')}`;
}
