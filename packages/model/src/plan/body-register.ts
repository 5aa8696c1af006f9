import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { OrganisationKind } from './organisation.ts';

/** What a register says of an organisation: enough to offer it and to check its code, not what it is in a plan. */
export type RegisteredBody = {
  /** Its name in the library. */
  readonly name: string;
  readonly title: string;
  readonly kind?: OrganisationKind;
  /** The code of the Organisation Data Service, in capitals. */
  readonly ods?: string;
  /** The code of the Office for National Statistics. */
  readonly code?: string;
  readonly opened?: CalendarDate;
  readonly closed?: CalendarDate;
  /** The name of the organisation that took over. */
  readonly successor?: string;
};

/** What a register says of a footprint. */
export type RegisteredFootprint = {
  readonly name: string;
  readonly title: string;
  readonly code?: string;
  readonly closed?: CalendarDate;
  readonly successor?: string;
  /** The names of its members. */
  readonly members: readonly string[];
};

/** The bodies of a library, each in a line, so that a plan that names none of them need not read the library. */
export type BodyRegister = {
  /** The library that holds them. */
  readonly library: string;
  /** The names of its sources. */
  readonly sources: readonly string[];
  readonly organisations: readonly RegisteredBody[];
  readonly footprints: readonly RegisteredFootprint[];
  /** The last day of the sources of the codes, for each kind: of later days the library says nothing. */
  readonly asAt: Readonly<Partial<Record<OrganisationKind, CalendarDate>>>;
};
