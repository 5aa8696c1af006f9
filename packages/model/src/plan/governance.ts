import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Period } from '../calendar/period.ts';
import type { ElementBase } from './element.ts';
import type { Figure, Stated } from './figure.ts';
import type { Ref } from './reference.ts';
import type { Owner, Role } from './role.ts';

type Body = Ref<'organisation'>;

/** A matter that those concerned could not settle, and who is to decide it by when. */
export type Escalation = ElementBase<'escalation'> & {
  readonly owner: Stated<Owner> | undefined;
  readonly raisedBy: Stated<{ readonly organisation: Body; readonly date: CalendarDate | undefined }> | undefined;
  readonly blocks: readonly Ref[];
  readonly escalatedTo: Stated<{ readonly organisation: Body; readonly date: CalendarDate | undefined }> | undefined;
  readonly status:
    | Stated<{ readonly status: 'open' | 'resolved' | 'withdrawn'; readonly date: CalendarDate | undefined }>
    | undefined;
  readonly resolution: Stated<string> | undefined;
  readonly due: Stated<CalendarDate> | undefined;
};

/** Functions that one body exercises for another, with the money and staff that go with them. */
export type Delegation = ElementBase<'delegation'> & {
  readonly ends: Stated<{ readonly delegator: Body; readonly delegate: Ref<'organisation' | 'footprint'> }> | undefined;
  readonly functions: readonly string[];
  readonly budget: Stated<{ readonly figure: Figure; readonly period: Period | undefined }> | undefined;
  readonly staff: Stated<Figure> | undefined;
  readonly effective: Stated<CalendarDate> | undefined;
  readonly accountable: Stated<Role> | undefined;
};

/** Bodies that decide together, and which body decides what. */
export type Agreement = ElementBase<'agreement'> & {
  readonly model: Stated<string> | undefined;
  readonly members: readonly Body[];
  readonly decisions: readonly Stated<{ readonly matter: string; readonly body: string | undefined }>[];
  readonly signed: Stated<CalendarDate> | undefined;
  readonly starts: Stated<CalendarDate> | undefined;
  readonly ends: Stated<CalendarDate> | undefined;
};

/** An organisation's decision on the plan; its name is the organisation's. */
export type SignOff = ElementBase<'sign-off'> & {
  readonly organisation: Body;
  readonly decision:
    | Stated<{
        readonly decision: 'approved' | 'withheld' | 'pending';
        readonly date: CalendarDate | undefined;
        readonly body: string | undefined;
      }>
    | undefined;
  readonly reason: Stated<string> | undefined;
  readonly financeConfidence: Stated<'high' | 'medium' | 'low'> | undefined;
};
