import type { Plan, Term } from '@stplan/model';
import { statePart } from '../../fix/restated.ts';
import { statementRule } from '../../rule/index.ts';
import { statementPart } from '../../wording/statement-part.ts';
import { sumMessage } from '../../wording/sum-message.ts';

export const rule = statementRule({
  id: 'finance/places',
  number: 'STP0107',
  severity: 'error',
  title: 'Places or sectors do not make up the footprint',
  identity: 'system',
  verdict: 'unexplained',
  where: (statement) => /-by-(place|sector)$/.test(statementPart(statement)),
  together: true,
  message: sumMessage,
  help: 'Correct the place, the sector or the footprint, or state the position of the member that is missing.',
  fixes: (statements, context) => {
    const { places, name } = context.plan.footprint ?? {};
    const levels = new Set([name, ...(places ?? []).map((place) => place.name)]);
    return statePart(statements, context, 'State what the other level comes to', ({ lhs, rhs }) => {
      const stated = [...lhs, ...rhs].filter((term) => isOfLevel(term, context.plan, levels));
      return stated.length === 1 ? stated[0] : undefined;
    });
  },
});

/** Whether a figure stands in the position of a place or of the footprint itself, not of an organisation. */
function isOfLevel({ origin }: Term, { elements }: Plan, levels: ReadonlySet<string | undefined>): boolean {
  if (origin.form !== 'stated') return false;
  const { file, start } = origin.span;
  return elements.position.some(
    ({ span, subject }) => levels.has(subject?.name) && span.file === file && span.start <= start && start < span.end,
  );
}
