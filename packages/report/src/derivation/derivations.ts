import { exactDigits, periodText, RATIO, SCALES, type Statement } from '@stplan/model';
import { type Amount, formOf } from '../reading/amount.ts';
import type { SourcePlaces } from '../reading/source-places.ts';
import type { StatementFamily } from '../reading/statement-family.ts';
import { differenceDigits, termsTotal } from '../reading/term-amount.ts';
import { VERDICT_WORDS } from '../reading/verdicts.ts';
import { measureText } from '../sections/reconciliation/measure-text.ts';
import { packedCell } from './packed-cell.ts';
import type { PackedCell, PackedDerivations, PackedStatement } from './packed-derivations.ts';
import { type RowPool, rowPool } from './row-pool.ts';
import { toSteps } from './steps.ts';

/** How every statement was worked out, down to the places in the plan. */
export function derivations(families: readonly StatementFamily[], placeOf: SourcePlaces['placeOf']): PackedDerivations {
  const pool = rowPool(placeOf);
  const statements = families.map((family) => [family.anchor, packedStatement(family, pool)]);
  return { rows: pool.rows, statements: Object.fromEntries(statements) };
}

function packedStatement(family: StatementFamily, pool: RowPool): PackedStatement {
  const { statements } = family;
  const cells = (cellOf: (statement: Statement) => PackedCell) => statements.map(cellOf);
  const measure = { unit: statements[0]?.unit ?? RATIO, scale: statements[0]?.scale ?? 'ones' } as const;
  const stated = pool.add(
    statements.map(({ rhs }) => rhs),
    measure,
  );
  return {
    reasons: [...new Set(statements.flatMap(({ reason }) => reason ?? []))],
    measure: measureText(family),
    heads: statements.map(({ period }) => (period ? periodText(period) : 'Amount')),
    exponent: SCALES[measure.scale].exponent,
    parts: toSteps(
      pool.add(
        statements.map(({ lhs }) => lhs),
        measure,
      ),
      0,
    ),
    stated: toSteps(stated, 0),
    sum: cells(({ lhs, scale }) => totalCell(termsTotal(lhs), scale)),
    against: stated.length > 1 ? cells(({ rhs, scale }) => totalCell(termsTotal(rhs), scale)) : null,
    difference: cells((statement) => differenceCell(statement)),
    tolerance: cells(({ tolerance, scale, digits }) =>
      packedCell(tolerance, { scale, digits: exactDigits(tolerance, scale) ?? digits + 2 }, '± '),
    ),
    verdicts: statements.map(({ verdict }) => [VERDICT_WORDS[verdict].word, VERDICT_WORDS[verdict].tone]),
  };
}

function differenceCell(statement: Statement): PackedCell {
  const { difference, scale, digits } = statement;
  return packedCell(difference, { scale, digits: difference ? differenceDigits(statement, difference) : digits });
}

function totalCell(total: Amount | undefined, scale: Statement['scale']): PackedCell {
  return packedCell(total?.value, total ? formOf({ ...total, scale }) : { scale, digits: 0 });
}
