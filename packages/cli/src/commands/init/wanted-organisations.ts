import { meantOrganisationKind } from '@stplan/exchange';
import { type NewOrganisation, ORGANISATION_KINDS, planName } from '@stplan/language';
import { compareDates, type FinancialYear, type RegisteredBody } from '@stplan/model';
import { UsageError } from '../../usage-error.ts';
import { foundByName, namedOrRefused } from './found-by-name.ts';

/** Organisations of a new plan, and what has to be told of those that were left out. */
export type WantedOrganisations = {
  readonly organisations: readonly NewOrganisation[];
  readonly remarks: readonly string[];
};

/**
 * The organisations of a footprint of the library: all members, or those that were named. Without those that had closed
 * before the plan begins.
 */
export function libraryOrganisations(
  named: readonly string[] | undefined,
  members: readonly RegisteredBody[],
  bodies: readonly RegisteredBody[],
  first: FinancialYear,
): WantedOrganisations {
  const start = { year: first.start, month: 4, day: 1 };
  const remarks: string[] = [];
  const known = (text: string) => namedOrRefused(text, bodies, 'organisation', 'write one of your own as "Title=kind"');
  const stillThere = (body: RegisteredBody) => {
    if (body.closed === undefined || compareDates(body.closed, start) >= 0) return true;
    const successor = body.successor === undefined ? '' : `; its successor is ${body.successor}`;
    remarks.push(`${body.title} had closed before the plan begins and is left out${successor}`);
    return false;
  };
  const wanted =
    named === undefined
      ? members.filter(stillThere).map(ofLibrary)
      : named.flatMap((text) => {
          if (text.includes('=')) return [ownOrganisation(text)];
          const body = known(text);
          return stillThere(body) ? [ofLibrary(body)] : [];
        });
  return { organisations: toldApart(wanted), remarks };
}

/** The organisations of a footprint of one's own: titles, and what the library knows by a name, title or code. */
export function ownOrganisations(texts: readonly string[], bodies: readonly RegisteredBody[]): WantedOrganisations {
  const organisations = texts.map((text) => {
    const body = foundByName(text, bodies);
    return body === undefined ? ownOrganisation(text) : ofLibrary(body);
  });
  return { organisations: toldApart(organisations), remarks: [] };
}

function ofLibrary({ name, title, kind, ods, code }: RegisteredBody): NewOrganisation {
  return { name, title, kind, ods, code };
}

/** `Shire Hospitals=acute trust`; without a kind, the one that its title tells. */
function ownOrganisation(text: string): NewOrganisation {
  const [title = '', said] = text.split(/=(?=[^=]*$)/).map((part) => part.trim());
  if (!/[A-Za-z]/.test(title)) throw new UsageError(`“${text}” has no letters, and a name is made of them`);
  const kind = ORGANISATION_KINDS.find((each) => each === (said ?? meantOrganisationKind(title)));
  if (kind === undefined) {
    const kinds = ORGANISATION_KINDS.join(', ');
    throw new UsageError(`what kind of organisation ${title} is has to be said: "${title}=KIND", of ${kinds}`);
  }
  return { name: planName(title), title, kind };
}

/** One that was named twice is one; two that would have one name end the command. */
function toldApart(organisations: readonly NewOrganisation[]): readonly NewOrganisation[] {
  const byName = new Map<string, NewOrganisation>();
  for (const organisation of organisations) {
    const before = byName.get(organisation.name);
    if (before !== undefined && before.title !== organisation.title) {
      throw new UsageError(`${before.title} and ${organisation.title} would both be named ${organisation.name}`);
    }
    byName.set(organisation.name, organisation);
  }
  return [...byName.values()];
}
