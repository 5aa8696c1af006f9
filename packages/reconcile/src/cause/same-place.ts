import { type IdentityName, min, type Statement } from '@stplan/model';
import { explains } from './broken.ts';

type Link = {
  readonly causes: readonly IdentityName[];
  /** Which way the two differences move, where that does not depend on the side that is wrong. */
  readonly ways?: { readonly [I in IdentityName]?: 1 | -1 };
};

/**
 * What a statement may owe to another one of the same organisation and year although they share no figure: a leg that
 * is missing, or a contract that the plan was made with. Whoever counts on more from a contract than the other side
 * plans a better position than its parts give, so there one difference rises as the other falls.
 */
const LINKS: { readonly [I in IdentityName]?: Link } = {
  'contract tie': { causes: ['contract value', 'double count'] },
  'do-nothing agreement': { causes: ['contract value', 'double count', 'contract tie'] },
  bridge: {
    causes: ['contract value', 'double count', 'contract tie', 'do-nothing agreement', 'effect', 'table'],
    ways: { 'contract value': -1, 'double count': 1, effect: 1, table: 1 },
  },
  consolidation: {
    causes: ['contract value', 'double count', 'contract tie', 'bridge'],
    ways: { 'contract value': -1, 'double count': -1 },
  },
};

/**
 * Whether a break can be of organisations that it does not name: a row that is missing from a scheme leaves its net, and
 * the bridge of whoever it belonged to, but not the name.
 */
export function isOfAnybody({ identity, id }: Statement): boolean {
  return (identity === 'effect' || identity === 'table') && /\/(net|total)$/.test(id);
}

/**
 * Whether a break explains another of the same organisation and year. Without a figure in common only equal amounts
 * are no coincidence, as a bridge of many figures has room for any small break.
 */
export function explainsAtPlace(cause: Statement, statement: Statement): boolean {
  const link = LINKS[statement.identity];
  const oneThingTwice = cause.identity === statement.identity && cause.subject === statement.subject;
  if (!oneThingTwice && link?.causes.includes(cause.identity) !== true) return false;
  const way = oneThingTwice ? undefined : link?.ways?.[cause.identity];
  return explains(cause, statement, min(cause.tolerance, statement.tolerance), way);
}
