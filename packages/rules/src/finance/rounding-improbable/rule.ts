import { abs, equals, type Statement } from '@stplan/model';
import { IDENTITY_ORDER, leavesOf } from '@stplan/reconcile';
import { stateComputed } from '../../fix/restated.ts';
import { type RuleContext, statementRule } from '../../rule/index.ts';
import { magnitude, toleranceText } from '../../wording/amount.ts';
import { numberWord } from '../../wording/number-word.ts';
import { statementTitle } from '../../wording/statement-title.ts';

/** Stays silent about figures that a finding speaks of already: what is improbable there has its reason. */
export const rule = statementRule({
  id: 'finance/rounding-improbable',
  number: 'STP0121',
  severity: 'info',
  title: 'A difference that rounding allows is larger than rounding makes likely',
  identity: IDENTITY_ORDER,
  verdict: 'within-rounding',
  where: (statement, context) =>
    statement.improbable && !isRepeated(statement, context) && !standsOnBrokenFigures(statement, context),
  message: (statement) => {
    const { difference } = statement;
    const size = difference === undefined ? 'The difference' : magnitude(difference, statement);
    return `${statementTitle(statement)}: ${size} of difference could be rounding${toleranceText(statement)}, but so much is improbable with ${numberWord(placesOf(statement).length)} figures.`;
  },
  help: 'Compare the figures with their unrounded source; a small amount may be missing.',
  fixes: (statements, context) => stateComputed(statements, context),
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

/** A missed target or an open sum says nothing of how its figures add up. */
function isBroken({ verdict }: Statement): boolean {
  return verdict === 'unexplained';
}

/** One difference shows in a bridge, in the walks beside it and in every sum above: the smallest sum speaks. */
function isRepeated(statement: Statement, { statements }: RuleContext): boolean {
  const places = new Set(placesOf(statement));
  return statements.some((other) => {
    if (other === statement || !other.improbable || !isSameDifference(other, statement)) return false;
    const own = placesOf(other);
    return own.length < places.size && own.some((place) => places.has(place));
  });
}

function isSameDifference({ difference: one }: Statement, { difference: other }: Statement): boolean {
  return one !== undefined && other !== undefined && equals(abs(one), abs(other));
}

/** The places of the printed figures that a statement stands on. */
function placesOf({ lhs, rhs }: Statement): string[] {
  return leavesOf([...lhs, ...rhs]).map(({ span: { file, start } }) => `${file}:${start}`);
}
