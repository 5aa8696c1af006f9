import { isPlanName, type NewFootprint, type NewPlan, planName } from '@stplan/language';
import { type FinancialYear, isProblem, type Problem, visibleText } from '@stplan/model';
import type { NewPlanChoices } from '../protocol/new-plan.ts';
import type { OfferedFootprint } from './footprints.ts';
import { namedOrRefused } from './found-by-name.ts';
import type { OfferedRound, PlanOffers } from './plan-offers.ts';
import { readYears } from './read-years.ts';
import { libraryOrganisations, ownOrganisations, type WantedOrganisations } from './wanted-organisations.ts';

/** A new plan as it was asked for, and what has to be told of it. */
export type WantedPlan = { readonly plan: NewPlan; readonly remarks: readonly string[] };

/** Puts together what was chosen. */
export function wantedPlan(choices: NewPlanChoices, offers: PlanOffers): WantedPlan | Problem {
  const round = wantedRound(choices.round, offers.rounds);
  if (round !== undefined && isProblem(round)) return round;
  const years = wantedYears(choices.years, round);
  if (isProblem(years)) return years;
  const wanted = wantedFootprint(choices, offers, years.first);
  if (isProblem(wanted)) return wanted;
  const { footprint, organisations, remarks } = wanted;
  const name = choices.name ?? footprint.name;
  if (!isPlanName(name)) {
    const instead = /[A-Za-z]/.test(name) ? `: ${planName(name)}` : '';
    return {
      error: `${visibleText(name)} is no name; a name is letters and digits after a capital letter${instead}`,
    };
  }
  const { first, last } = years;
  const title = choices.title ?? `${footprint.title} implementation plan`;
  const mustDos = round?.mustDos ?? [];
  return { plan: { name, title, footprint, organisations, round: round?.name, first, last, mustDos }, remarks };
}

/** The footprint of a name, title or code. */
export function footprintNamed(name: string, { footprints }: PlanOffers): OfferedFootprint | Problem {
  return namedOrRefused(name, footprints, 'footprint', '`stplan init --list` lists them');
}

/** The round of a name, the first of the library without one, or none at all. */
export function wantedRound(
  name: string | undefined,
  rounds: readonly OfferedRound[],
): OfferedRound | undefined | Problem {
  if (name === undefined) return rounds[0];
  if (name.toLowerCase() === 'none') return undefined;
  return namedOrRefused(name, rounds, 'round', `it has ${rounds.map((round) => round.name).join(', ')}`);
}

function wantedYears(years: string | undefined, round: OfferedRound | undefined) {
  if (years !== undefined) return readYears(years);
  return round ?? { error: 'a plan without a round needs its years: --years "2017/18 to 2020/21"' };
}

function wantedFootprint(
  { footprint: named, ownFootprint, organisations }: NewPlanChoices,
  offers: PlanOffers,
  first: FinancialYear,
): (WantedOrganisations & { readonly footprint: NewFootprint }) | Problem {
  if (ownFootprint !== undefined) {
    if (!/[A-Za-z]/.test(ownFootprint)) return { error: 'a footprint needs letters, as its name is made of them' };
    if (!organisations?.length) {
      return { error: 'a footprint that the library does not have needs its --organisations' };
    }
    const own = ownOrganisations(organisations, offers.bodies);
    return isProblem(own) ? own : { footprint: { name: planName(ownFootprint), title: ownFootprint }, ...own };
  }
  if (named === undefined) {
    return { error: 'name a footprint with --footprint; `stplan init --list` lists those of the library' };
  }
  const footprint = footprintNamed(named, offers);
  if (isProblem(footprint)) return footprint;
  const members = libraryOrganisations(organisations, footprint.organisations, offers.bodies, first);
  return isProblem(members) ? members : { footprint, ...members };
}
