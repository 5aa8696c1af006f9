import { countOf, daysBetween, fromInteger, type ServiceChange } from '@stplan/model';
import { exactTerm } from '../term/stated-term.ts';
import { countMeasures } from './count-measures.ts';
import { lasting, type Measures, wordOf } from './measure.ts';

/** The beds and activity of a service change, and how long its consultation is. */
export const SERVICE_CHANGE_MEASURES: Measures<ServiceChange> = {
  owner: wordOf(({ owner }) => owner?.value.organisation.name),
  programme: wordOf(({ programme }) => programme?.value.name),
  ...countMeasures<ServiceChange>(({ counts, name }, title) =>
    counts.filter(({ line }) => title === undefined || line.name === title).map(({ rows }) => ({ name, rows })),
  ),
  /** Days from the start of the consultation to its end. */
  length: lasting((_, { stages, name }) => {
    const stage = stages.find(({ value }) => value.stage === 'consultation' && value.end !== undefined);
    if (stage?.value.end === undefined) return undefined;
    const days = fromInteger(daysBetween(stage.value.date, stage.value.end));
    return exactTerm(days, `${name} length of consultation`, stage.span, countOf('days'));
  }),
};
