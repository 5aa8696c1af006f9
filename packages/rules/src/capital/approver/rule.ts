import { type Capital, compare, type Figure, type Plan, type Round } from '@stplan/model';
import { type FindingDraft, planRule } from '../../rule/index.ts';
import { amountText } from '../../wording/amount-text.ts';
import { ownerName, schemeCost } from '../scheme-cost.ts';

type Route = Round['capitalRoutes'][number]['value'];

/** Schemes that state an approving body which their cost takes them beyond. Without a round nothing is known of routes. */
export const rule = planRule({
  id: 'capital/approver',
  number: 'STP0405',
  severity: 'warning',
  title: 'A capital scheme is too large for the body that is to approve it',
  fromFigures: true,
  check: ({ plan }) => plan.elements.capital.flatMap((scheme) => wrongApprover(scheme, plan) ?? []),
});

function wrongApprover(scheme: Capital, plan: Plan): FindingDraft | undefined {
  const { name, approval } = scheme;
  const cost = schemeCost(scheme);
  const body = approval?.value.body.name;
  if (isOfOthers(ownerName(scheme), plan)) return undefined;
  if (approval === undefined || body === undefined || cost === undefined) return undefined;
  const route = routeFor(cost, plan);
  const limit = route?.over;
  if (route === undefined || limit === undefined) return undefined;
  const wanted = route.body?.name;
  // A route without a body of its own, such as the Treasury, still is not the owner's own board.
  const fits = wanted === undefined ? body !== ownerName(scheme) : isSame(body, wanted, plan);
  if (fits) return undefined;
  return {
    message: `${name} costs ${amountText(cost)}, but ${body} is to approve it; schemes over ${amountText(limit)} go to “${route.title}”${wanted === undefined ? '' : ` (${wanted})`}.`,
    help: `State who approves a scheme of this size${wanted === undefined ? '' : `: approval by ${wanted}`}, and leave the time that it takes.`,
    span: approval.span,
    related: scheme.uses === undefined ? [] : [{ message: `cost of ${amountText(cost)}`, span: scheme.uses.span }],
  };
}

/** The routes are those of trusts: a council or a commissioner has its own. */
function isOfOthers(owner: string | undefined, { lookup }: Plan): boolean {
  const kind = owner === undefined ? undefined : lookup(owner, ['organisation'])?.organisationKind?.value;
  return kind !== undefined && !kind.endsWith('trust');
}

/** The route with the highest limit that the cost is over. */
function routeFor({ value }: Pick<Figure, 'value'>, { round }: Plan): Route | undefined {
  const passed = (round?.capitalRoutes ?? [])
    .map((route) => route.value)
    .filter(({ over }) => over === undefined || compare(value, over.value) > 0);
  return passed.reduce<Route | undefined>((highest, route) => (isHigher(route, highest) ? route : highest), undefined);
}

function isHigher({ over }: Route, than: Route | undefined): boolean {
  if (than?.over === undefined) return true;
  return over !== undefined && compare(over.value, than.over.value) > 0;
}

function isSame(one: string, other: string, { lookup }: Plan): boolean {
  const [a, b] = [one, other].map((name) => lookup(name, ['organisation']));
  return one === other || (a !== undefined && a === b);
}
