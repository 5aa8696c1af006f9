import type { Statement } from '@stplan/model';
import { IDENTITY_ORDER, leavesOf } from '@stplan/reconcile';
import { type RuleContext, statementRule } from '../../rule/index.ts';
import { magnitude, toleranceText } from '../../wording/amount.ts';
import { statementTitle } from '../../wording/statement-title.ts';

/** Stays silent about figures that a finding speaks of already: what is improbable there has its reason. */
export const rule = statementRule({
  id: 'finance/rounding-improbable',
  number: 'STP0121',
  severity: 'info',
  title: 'A difference that rounding allows is larger than rounding makes likely',
  identity: IDENTITY_ORDER,
  verdict: 'within-rounding',
  where: (statement, context) => statement.improbable && !standsOnBrokenFigures(statement, context),
  message: (statement) => {
    const { difference } = statement;
    const size = difference === undefined ? 'The difference' : magnitude(difference, statement);
    return `${statementTitle(statement)}: ${size} of difference could be rounding${toleranceText(statement)}, but with ${placesOf(statement).length} figures so much is improbable.`;
  },
  help: 'Compare the figures with their unrounded source; a small amount may be missing.',
});

const brokenPlaces = new WeakMap<readonly Statement[], ReadonlySet<string>>();

function standsOnBrokenFigures(statement: Statement, { statements }: RuleContext): boolean {
  let broken = brokenPlaces.get(statements);
  if (broken === undefined) {
    broken = new Set(statements.filter(isBroken).flatMap(placesOf));
    brokenPlaces.set(statements, broken);
  }
  return placesOf(statement).some((place) => broken.has(place));
}

function isBroken({ verdict }: Statement): boolean {
  return verdict !== 'exact' && verdict !== 'within-rounding' && verdict !== 'met';
}

/** The places of the printed figures that a statement stands on. */
function placesOf({ lhs, rhs }: Statement): string[] {
  return leavesOf([...lhs, ...rhs]).map(({ span: { file, start } }) => `${file}:${start}`);
}
