import { yearText } from '@stplan/model';
import { workspaceFeature } from '../features/feature.ts';
import type { NewPlanRequests } from '../protocol/new-plan.ts';
import { libraryOffers } from './library-offers.ts';

type Request = NewPlanRequests['stplan/planOffers'];

/** What a new plan can be made of, to choose from. */
export const offeredPlans = workspaceFeature<Request['params'], Request['result']>('stplan/planOffers', {}, () => {
  const { footprints, rounds, bodies } = libraryOffers();
  return {
    footprints: footprints.map(({ name, title, code = '', organisations }) => ({
      name,
      title,
      hint: code,
      members: organisations.map((organisation) => organisation.name),
    })),
    rounds: rounds.map(({ name, title, first, last }) => {
      const years = `${yearText(first)} to ${yearText(last)}`;
      return { name, title, hint: years, years };
    }),
    organisations: bodies.map(({ name, title, ods = '' }) => ({ name, title, hint: ods })),
  };
});
