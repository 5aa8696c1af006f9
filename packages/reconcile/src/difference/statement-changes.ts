import { compare, equals, periodText, type Statement, ZERO } from '@stplan/model';
import type { StatementChange, StatementTurn } from './plan-difference.ts';
import type { Renames } from './renamed-elements.ts';

/** What a verdict says of whether the figures fit. */
type Standing = 'closes' | 'open' | 'unknown';

const STANDINGS: { readonly [V in Statement['verdict']]: Standing } = {
  exact: 'closes',
  'within-rounding': 'closes',
  met: 'closes',
  unexplained: 'open',
  'not-met': 'open',
  exceeds: 'open',
  incomparable: 'unknown',
  incomplete: 'unknown',
};

/** From where to where a statement's standing went; a statement that is not made is unknown. */
const TURNS: Readonly<Record<string, StatementTurn>> = {
  'closes open': 'stopped closing',
  'open closes': 'now closes',
  'unknown open': 'found open',
  'open unknown': 'no longer open',
  'closes unknown': 'no longer compared',
  'unknown closes': 'compared again',
};

/**
 * Statements that came out otherwise, in the order of the new plan and then of the old. Of statements that are made
 * only of one of the plans those count that are open: the others come and go with the elements that they speak of.
 */
export function statementChanges(
  before: readonly Statement[],
  after: readonly Statement[],
  renames: Renames,
): readonly StatementChange[] {
  const names = new Map([...renames.values()].flatMap((ofKind) => [...ofKind]));
  const old = new Map(before.map((statement) => [renamedId(statement.id, names), statement]));
  const made = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((statement) => changeOf(old.get(statement.id), statement) ?? []),
    ...[...old].flatMap(([id, statement]) => (made.has(id) ? [] : (changeOf(statement, undefined) ?? []))),
  ];
}

function changeOf(before: Statement | undefined, after: Statement | undefined): StatementChange | undefined {
  const statement = (after ?? before) as Statement;
  const turn = turnOf(before, after);
  if (turn === undefined) return undefined;
  const side = (one: Statement | undefined) => one && { verdict: one.verdict, unexplained: one.unexplained };
  return {
    turn,
    id: statement.id,
    before: side(before),
    after: side(after),
    identity: statement.identity,
    subject: statement.subject,
    organisations: statement.organisations ?? [],
    title: statement.title,
    period: statement.period && periodText(statement.period),
    unit: statement.unit,
    scale: statement.scale,
    digits: statement.digits,
    follows: statement.dependsOn !== undefined,
  };
}

function turnOf(before: Statement | undefined, after: Statement | undefined): StatementTurn | undefined {
  const [was, is] = [standingOf(before), standingOf(after)];
  if ((before === undefined || after === undefined) && was !== 'open' && is !== 'open') return undefined;
  if (was === 'open' && is === 'open') {
    const [by, now] = [before?.unexplained ?? ZERO, after?.unexplained ?? ZERO];
    return equals(by, now) ? undefined : compare(now, by) > 0 ? 'further apart' : 'closer';
  }
  return TURNS[`${was} ${is}`];
}

function standingOf(statement: Statement | undefined): Standing {
  return statement === undefined ? 'unknown' : STANDINGS[statement.verdict];
}

/** An id has the names of what it speaks of between its strokes. */
function renamedId(id: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return id;
  return id
    .split('/')
    .map((part) => names.get(part) ?? part)
    .join('/');
}
