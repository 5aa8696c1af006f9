import { formatQuantity, periodText, type Statement, type Term, unitName } from '@stplan/model';
import { differenceText } from '@stplan/rules';
import * as z from 'zod';
import { quantityText, verdictText } from '../../output/explanation-text.ts';
import type { placesOf } from '../../output/places-in.ts';
import { PLACE } from './fields.ts';
import { VERDICT } from './verdict.ts';

const FIGURE = z.strictObject({
  label: z.string(),
  value: z.string().describe('As it is printed, with its unit.'),
  sign: z.enum(['added', 'taken off']),
  place: z.strictObject(PLACE).optional().describe('Where it stands; none for what is worked out from other figures.'),
});

/** A statement as an assistant is given it. */
export const STATEMENT = z.strictObject({
  plan: z.string(),
  id: z.string(),
  identity: z.string(),
  subject: z.string().describe('The element that it is about.'),
  title: z.string(),
  period: z.string().optional(),
  unit: z.string(),
  verdict: VERDICT,
  said: z.string().describe('The same in a line, with the cause where another break explains it.'),
  unexplained: z.string().optional().describe('By how much it does not agree.'),
  tolerance: z.string().describe('How far printed digits let the figures differ.'),
  reason: z.string().optional(),
  dependsOn: z.string().optional().describe('The id of the statement whose break explains this one.'),
  ...PLACE,
  parts: z.array(FIGURE).optional(),
  stated: z.array(FIGURE).optional(),
});

type PlaceOf = ReturnType<typeof placesOf>;

/** The values of a statement; those of its figures if they are asked for. */
export function statementData(
  statement: Statement,
  plan: string,
  byId: ReadonlyMap<string, Statement>,
  placeOf: PlaceOf,
  figures: boolean,
): z.input<typeof STATEMENT> {
  const { id, identity, subject, title, period, unit, verdict, unexplained, reason, dependsOn } = statement;
  const { lhs, rhs, span, tolerance, scale, digits } = statement;
  return {
    plan,
    id,
    identity,
    subject,
    title,
    period: period && periodText(period),
    unit: unitName(unit),
    verdict,
    said: verdictText(statement, byId),
    unexplained: unexplained && differenceText(unexplained, statement),
    tolerance: formatQuantity(tolerance, unit, { scale, digits: digits + 2 }),
    reason,
    dependsOn,
    ...placeOf(span),
    ...(figures && { parts: lhs.map(figureData(placeOf)), stated: rhs.map(figureData(placeOf)) }),
  };
}

function figureData(placeOf: PlaceOf) {
  return (term: Term) => ({
    label: term.label,
    value: quantityText(term),
    sign: term.sign < 0 ? ('taken off' as const) : ('added' as const),
    place: term.origin.span && placeOf(term.origin.span),
  });
}
