import { equals, minus, periodText, type Statement, sum, type Term, times, ZERO } from '@stplan/model';
import type { ExportInput } from '../export-input.ts';
import { printedIn } from '../in-scale.ts';
import { heading, type OutSheet, type SheetCell } from '../sheet-cell.ts';

const TERMS = ['Statement', 'Side', 'Line', 'Sign', 'Value', 'Counted'];
const STATEMENTS = [
  'Statement',
  'Title',
  'Identity',
  'Subject',
  'Period',
  'Unit',
  'Parts',
  'Stated',
  'Difference',
  'Tolerance',
  'Verdict',
  'Why',
];
const TOP = 3;

/** The statements, and the terms that they are made of: sums are formulas over the terms. */
export function statementSheets({ statements }: ExportInput): readonly OutSheet[] {
  if (statements.length === 0) return [];
  const terms = statements.flatMap((statement) => [
    ...statement.lhs.map((term) => termCells(statement, 'parts', term)),
    ...statement.rhs.map((term) => termCells(statement, 'stated', term)),
  ]);
  const counted = terms.map((row, index) => [...row, countedCell(row, TOP + 1 + index)]);
  const last = TOP + terms.length;
  const rows = statements.map((statement, index) => statementCells(statement, TOP + 1 + index, last));
  return [
    { name: 'Statements', rows: [[heading('Statements')], [], STATEMENTS.map(heading), ...rows], frozen: TOP },
    { name: 'Terms', rows: [[heading('Terms of the statements')], [], TERMS.map(heading), ...counted], frozen: TOP },
  ];
}

function termCells({ id, scale, digits }: Statement, side: string, { label, sign, value }: Term): readonly SheetCell[] {
  const printed: SheetCell =
    value === undefined ? undefined : { form: 'number', value: printedIn(value, scale), digits };
  return [id, side, label, { form: 'number', value: { n: BigInt(sign), d: 1n }, digits: 0 }, printed];
}

function countedCell(row: readonly SheetCell[], at: number): SheetCell {
  const [sign, value] = [row[3], row[4]];
  if (typeof sign !== 'object' || typeof value !== 'object' || sign.form !== 'number' || value.form !== 'number')
    return undefined;
  return { form: 'formula', formula: `D${at}*E${at}`, value: times(sign.value, value.value), digits: value.digits };
}

/** The sum of one side's terms in the scale of the statement. */
function sideSum(terms: readonly Term[], { scale }: Statement) {
  return sum(terms.map(({ value, sign }) => printedIn(times({ n: BigInt(sign), d: 1n }, value ?? ZERO), scale)));
}

function statementCells(statement: Statement, at: number, last: number): readonly SheetCell[] {
  const { id, title, identity, subject, period, scale, digits, tolerance, verdict, reason, difference } = statement;
  const [parts, stated] = [sideSum(statement.lhs, statement), sideSum(statement.rhs, statement)];
  const sumOf = (side: string) =>
    `SUMIFS(Terms!$F$${TOP + 1}:$F$${last},Terms!$A$${TOP + 1}:$A$${last},$A${at},Terms!$B$${TOP + 1}:$B$${last},"${side}")`;
  const number = (value: typeof parts): SheetCell => ({ form: 'number', value, digits });
  // a statement of another form than a sum keeps the difference that was worked out
  const isSum = difference !== undefined && equals(printedIn(difference, scale), minus(parts, stated));
  const shown = difference === undefined ? undefined : number(printedIn(difference, scale));
  const differenceCell: SheetCell = isSum
    ? { form: 'formula', formula: `G${at}-H${at}`, value: minus(parts, stated), digits }
    : shown;
  return [
    id,
    title,
    identity,
    subject,
    period === undefined ? '' : periodText(period),
    scale,
    { form: 'formula', formula: sumOf('parts'), value: parts, digits },
    { form: 'formula', formula: sumOf('stated'), value: stated, digits },
    differenceCell,
    number(printedIn(tolerance, scale)),
    verdict,
    reason ?? '',
  ];
}
