import type { Efficiency, Plan } from '@stplan/model';
import { statementsIn } from '../../fix/insertion.ts';
import { planRule } from '../../rule/index.ts';
import { plannedSchemes } from '../planned-schemes.ts';

/** Schemes worked out by organisation that neither have an owner nor belong to a programme that has one, in plans of a round. */
export const rule = planRule({
  id: 'efficiency/no-owner',
  number: 'STP0308',
  severity: 'warning',
  title: 'Nobody owns an efficiency scheme',
  check: ({ plan, texts }) =>
    (plan.round === undefined ? [] : plannedSchemes(plan))
      .filter((scheme) => !isOwned(scheme, plan))
      .map(({ name, nameSpan, span, effects }) => ({
        message: `${name} has no owner, so nobody answers for its saving.`,
        help: 'Name the organisation, and the role in it: owner "chief nurse" of Acute.',
        span: nameSpan,
        fixes: bearers(effects).map((body) => ({
          title: `Let ${body} own it`,
          safe: false,
          edits: [statementsIn(span, [`owner  ${body}`], texts)],
        })),
      })),
});

function isOwned({ owner, programme, name }: Efficiency, plan: Plan): boolean {
  if (owner !== undefined) return true;
  const own = programme && plan.lookup(programme.value.name, programme.value.kinds);
  const listing = plan.elements.programme.find(({ schemes }) => schemes.some((ref) => ref.name === name));
  return [own, listing].some((found) => found?.owner ?? found?.lead ?? found?.sponsor);
}

const MOST_OFFERED = 3;

/** Those whose money the scheme moves. */
function bearers(effects: Efficiency['effects']): readonly string[] {
  const names = effects.flatMap(({ legs }) => legs.map(({ organisation }) => organisation.name));
  return [...new Set(names)].slice(0, MOST_OFFERED);
}
