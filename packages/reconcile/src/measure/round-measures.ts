import type { Round } from '@stplan/model';
import { shareTerm } from '../term/stated-term.ts';
import { lasting, type Measures } from './measure.ts';

/** The weights of the conditions of a round's fund, by title. */
export const ROUND_MEASURES: Measures<Round> = {
  share: lasting((_, { fundWeights, name }, title) => {
    const weight = fundWeights.find(({ value }) => title === undefined || value.title === title);
    return weight && shareTerm(weight.value.share, `${name} fund weight “${weight.value.title}”`, weight.span);
  }),
};
