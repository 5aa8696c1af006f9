import type { Delegation } from '@stplan/model';
import { statedTerm } from '../term/stated-term.ts';
import { lasting, type Measures } from './measure.ts';

/** The budget that goes with delegated functions. */
export const DELEGATION_MEASURES: Measures<Delegation> = {
  value: lasting((_, { budget, name }) => budget && statedTerm(budget.value.figure, `${name} budget`)),
};
