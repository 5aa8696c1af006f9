import { meantOrganisationKind } from '@stplan/exchange';
import { type NewOrganisation, ORGANISATION_KINDS, planName } from '@stplan/language';
import { compareDates, type FinancialYear, isProblem, type Problem, type RegisteredBody } from '@stplan/model';
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
): WantedOrganisations | Problem {
  const start = { year: first.start, month: 4, day: 1 };
  const remarks: string[] = [];
  const known = (text: string) => namedOrRefused(text, bodies, 'organisation', 'write one of your own as "Title=kind"');
  const stillThere = (body: RegisteredBody) => {
    if (body.closed === undefined || compareDates(body.closed, start) >= 0) return true;
    const successor = body.successor === undefined ? '' : `; its successor is ${body.successor}`;
    remarks.push(`${body.title} had closed before the plan begins and is left out${successor}`);
    return false;
  };
  if (named === undefined) return withRemarks(members.filter(stillThere).map(ofLibrary), remarks);
  const wanted = named.flatMap((text): readonly (NewOrganisation | Problem)[] => {
    if (text.includes('=')) return [ownOrganisation(text)];
    const body = known(text);
    if (isProblem(body)) return [body];
    return stillThere(body) ? [ofLibrary(body)] : [];
  });
  return withRemarks(wanted, remarks);
}

/** The organisations of a footprint of one's own: titles, and what the library knows by a name, title or code. */
export function ownOrganisations(
  texts: readonly string[],
  bodies: readonly RegisteredBody[],
): WantedOrganisations | Problem {
  const organisations = texts.map((text) => {
    const body = foundByName(text, bodies);
    return body === undefined ? ownOrganisation(text) : ofLibrary(body);
  });
  return withRemarks(organisations, []);
}

function ofLibrary({ name, title, kind, ods, code }: RegisteredBody): NewOrganisation {
  return { name, title, kind, ods, code };
}

/** `Shire Hospitals=acute trust`; without a kind, the one that its title tells. */
function ownOrganisation(text: string): NewOrganisation | Problem {
  const [title = '', said] = text.split(/=(?=[^=]*$)/).map((part) => part.trim());
  if (!/[A-Za-z]/.test(title)) return { error: `“${text}” has no letters, and a name is made of them` };
  const kind = ORGANISATION_KINDS.find((each) => each === (said ?? meantOrganisationKind(title)));
  if (kind !== undefined) return { name: planName(title), title, kind };
  const kinds = ORGANISATION_KINDS.join(', ');
  return { error: `what kind of organisation ${title} is has to be said: "${title}=KIND", of ${kinds}` };
}

/** One that was named twice is one; two that would have one name are a problem. */
function withRemarks(
  wanted: readonly (NewOrganisation | Problem)[],
  remarks: readonly string[],
): WantedOrganisations | Problem {
  const byName = new Map<string, NewOrganisation>();
  for (const organisation of wanted) {
    if (isProblem(organisation)) return organisation;
    const before = byName.get(organisation.name);
    if (before !== undefined && before.title !== organisation.title) {
      return { error: `${before.title} and ${organisation.title} would both be named ${organisation.name}` };
    }
    byName.set(organisation.name, organisation);
  }
  return { organisations: [...byName.values()], remarks };
}
