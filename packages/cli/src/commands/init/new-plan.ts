import { isPlanName, type NewFootprint, type NewPlan, planName } from '@stplan/language';
import { visibleText } from '@stplan/model';
import type { OfferedFootprint } from '../../footprints.ts';
import { UsageError } from '../../usage-error.ts';
import { namedOrRefused } from './found-by-name.ts';
import type { Offered, OfferedRound } from './offered.ts';
import type { InitOptions } from './options.ts';
import { readYears } from './read-years.ts';
import { libraryOrganisations, ownOrganisations, type WantedOrganisations } from './wanted-organisations.ts';

/** A new plan as it was asked for, and what has to be told of it. */
export type WantedPlan = { readonly plan: NewPlan; readonly remarks: readonly string[] };

/** Puts together what the options ask for; what cannot be ends the command. */
export function wantedPlan(options: InitOptions, library: Offered): WantedPlan {
  const round = wantedRound(options.round, library.rounds);
  const { first, last } = wantedYears(options.years, round);
  const { footprint, organisations, remarks } = wantedFootprint(options, library, first.start);
  const name = options.name ?? footprint.name;
  if (!isPlanName(name)) {
    const instead = /[A-Za-z]/.test(name) ? `: ${planName(name)}` : '';
    throw new UsageError(
      `${visibleText(name)} is no name; a name is letters and digits after a capital letter${instead}`,
    );
  }
  const title = options.title ?? `${footprint.title} implementation plan`;
  const mustDos = round?.mustDos ?? [];
  return { plan: { name, title, footprint, organisations, round: round?.name, first, last, mustDos }, remarks };
}

/** The footprint of a name, title or code. */
export function footprintNamed(name: string, { footprints }: Offered): OfferedFootprint {
  return namedOrRefused(name, footprints, 'footprint', '`stplan init --list` lists them');
}

/** The round of a name, the first of the library without one, or none at all. */
export function wantedRound(name: string | undefined, rounds: readonly OfferedRound[]): OfferedRound | undefined {
  if (name === undefined) return rounds[0];
  if (name.toLowerCase() === 'none') return undefined;
  return namedOrRefused(name, rounds, 'round', `it has ${rounds.map((round) => round.name).join(', ')}`);
}

function wantedYears(years: string | undefined, round: OfferedRound | undefined) {
  if (years !== undefined) return readYears(years);
  if (round !== undefined) return round;
  throw new UsageError('a plan without a round needs its years: --years "2017/18 to 2020/21"');
}

function wantedFootprint(
  { footprint: named, ownFootprint, organisations }: InitOptions,
  library: Offered,
  start: number,
): WantedOrganisations & { readonly footprint: NewFootprint } {
  if (ownFootprint !== undefined) {
    if (!/[A-Za-z]/.test(ownFootprint)) throw new UsageError('a footprint needs letters, as its name is made of them');
    if (!organisations?.length) {
      throw new UsageError('a footprint that the library does not have needs its --organisations');
    }
    const footprint = { name: planName(ownFootprint), title: ownFootprint };
    return { footprint, ...ownOrganisations(organisations, library.bodies) };
  }
  if (named === undefined) {
    throw new UsageError('name a footprint with --footprint; `stplan init --list` lists those of the library');
  }
  const footprint = footprintNamed(named, library);
  return { footprint, ...libraryOrganisations(organisations, footprint.organisations, library.bodies, { start }) };
}
