import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Exact } from '../exact/exact.ts';
import type { ElementBase } from './element.ts';
import type { Figure, Stated } from './figure.ts';
import type { Ref } from './reference.ts';
import type { Role } from './role.ts';

/** Which part of the system a figure counts. */
export type Sector =
  | 'health'
  | 'commissioner'
  | 'provider'
  | 'specialised commissioning'
  | 'primary care'
  | 'social care'
  | 'public health';

/** What sort of body an organisation is; it decides in which sector its money counts. */
export type OrganisationKind =
  | 'ccg'
  | 'acute trust'
  | 'mental health trust'
  | 'community trust'
  | 'ambulance trust'
  | 'specialist trust'
  | 'council'
  | 'gp federation'
  | 'independent'
  | 'voluntary'
  | 'nhs england'
  | 'nhs improvement'
  | 'integrated care board'
  | 'partnership';

/** A footprint's or place's number of people and the year of the count. */
export type Population = { readonly figure: Figure; readonly year: string | undefined };

/** Who leads a footprint, place or organisation, by role. */
export type Lead = {
  readonly role: Role;
  readonly interim: boolean;
  readonly vacant: boolean;
  readonly appointed: CalendarDate | undefined;
  readonly appointer: Ref<'organisation'> | undefined;
};

/** The share of an organisation that belongs to the footprint, as a ratio. */
export type SharedMember = { readonly organisation: Ref<'organisation'>; readonly share: Exact };

/** The area of a Sustainability and Transformation Plan, and its members. */
export type Footprint = ElementBase<'footprint'> & {
  readonly code: Stated<string> | undefined;
  readonly region: Stated<string> | undefined;
  readonly population: Stated<Population> | undefined;
  readonly members: readonly Ref<'organisation'>[];
  readonly shares: readonly Stated<SharedMember>[];
  readonly places: readonly Ref<'place'>[];
  readonly lead: Stated<Lead> | undefined;
  readonly governance: Stated<string> | undefined;
  readonly opened: Stated<CalendarDate> | undefined;
  readonly closed: Stated<CalendarDate> | undefined;
  readonly successor: Stated<Ref<'organisation'>> | undefined;
};

/** A part of a footprint, such as a borough, and its members. */
export type Place = ElementBase<'place'> & {
  readonly code: Stated<string> | undefined;
  readonly population: Stated<Population> | undefined;
  readonly members: readonly Ref<'organisation'>[];
  readonly lead: Stated<Lead> | undefined;
};

/** A body of the NHS or a partner of it, with the codes under which registers have it. */
export type Organisation = ElementBase<'organisation'> & {
  readonly organisationKind: Stated<OrganisationKind> | undefined;
  readonly ods: Stated<string> | undefined;
  readonly code: Stated<string> | undefined;
  readonly region: Stated<string> | undefined;
  readonly population: Stated<Population> | undefined;
  readonly opened: Stated<CalendarDate> | undefined;
  readonly closed: Stated<CalendarDate> | undefined;
  readonly successor: Stated<Ref<'organisation'>> | undefined;
  readonly lead: Stated<Lead> | undefined;
};
