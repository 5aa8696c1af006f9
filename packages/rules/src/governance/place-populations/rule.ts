import { compare, type Figure, formatQuantity, fromPrinted, type Place, type Plan, sumIntervals } from '@stplan/model';
import { figureEdit } from '../../fix/restated.ts';
import { planRule } from '../../rule/index.ts';

/** Places that together have more people than their footprint, or fewer although every commissioner is in one of them. */
export const rule = planRule({
  id: 'governance/place-populations',
  number: 'STP0717',
  severity: 'warning',
  title: 'The people of the places are not those of the footprint',
  check: ({ plan, texts }) => {
    const { footprint } = plan;
    const whole = footprint?.population;
    if (footprint === undefined || whole === undefined) return [];
    const places = footprint.places.flatMap(({ name, kinds }) => plan.lookup(name, kinds) ?? []);
    const populations = places.flatMap(({ population }) => population ?? []);
    const ofOneYear = populations.every(({ value }) => value.year === whole.value.year);
    if (places.length === 0 || populations.length < places.length || !ofOneYear) return [];
    const parts = sumIntervals(populations.map(({ value: { figure } }) => fromPrinted(figure.value, figure.step)));
    const stated = fromPrinted(whole.value.figure.value, whole.value.figure.step);
    const isMore = compare(parts.lo, stated.hi) > 0;
    const isLess = compare(parts.hi, stated.lo) < 0 && coversCommissioners(places, plan);
    if (!isMore && !isLess) return [];
    const edit = figureEdit(whole.value.figure, parts.value, texts);
    return [
      {
        message: `The places of ${footprint.name} have ${people({ ...whole.value.figure, value: parts.value })} together, but the footprint has ${people(whole.value.figure)}.`,
        help: 'Correct the population that is of another year or has a slip, or state the place that is missing.',
        span: whole.span,
        related: places.map(({ name, population, nameSpan }) => ({
          message: name,
          span: population?.span ?? nameSpan,
        })),
        fixes: edit === undefined ? [] : [{ title: 'State what the places come to', safe: false, edits: [edit] }],
      },
    ];
  },
});

/** Only then do the places have everybody. */
function coversCommissioners(places: readonly Place[], { footprint, lookup }: Plan): boolean {
  const inPlaces = new Set(places.flatMap(({ members }) => members.map(({ name }) => name)));
  return (footprint?.members ?? []).every(
    ({ name }) => lookup(name, ['organisation'])?.organisationKind?.value !== 'ccg' || inPlaces.has(name),
  );
}

function people({ value, unit, scale, digits }: Figure): string {
  return formatQuantity(value, unit, { scale, digits });
}
