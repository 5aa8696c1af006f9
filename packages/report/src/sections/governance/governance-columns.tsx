import type { Agreement, CalendarDate, Delegation, Escalation, Ref, SignOff } from '@stplan/model';
import { formatQuantity, periodText } from '@stplan/model';
import { ElementLink } from '../../marks/element-link.tsx';
import { formOfFigure } from '../../reading/amount.ts';
import type { ReportView } from '../../reading/report-view.ts';
import { subjectTitle } from '../../reading/subjects.ts';
import type { Column } from '../../table/column.ts';
import { dateCell } from '../../table/date-cell.ts';
import { namesOf, roleText } from '../../words/named.ts';
import { shortDate } from '../../words/short-date.ts';
import { capital } from '../../words/wording.ts';

/** Each organisation's decision on the plan. */
export function signOffColumns({ plan }: ReportView): Column<SignOff>[] {
  return [
    { head: 'Organisation', rowHead: true, cell: ({ organisation }) => subjectTitle(plan, organisation.name) },
    { head: 'Decision', cell: ({ decision }) => decision && capital(decision.value.decision), absent: 'none yet' },
    { head: 'By', cell: ({ decision }) => decision?.value.body },
    { head: 'Date', cell: ({ decision }) => dateCell(decision?.value.date) },
    { head: 'Reason', cell: ({ reason }) => reason?.value, absent: 'none given' },
    {
      head: 'Finance director’s confidence',
      cell: ({ financeConfidence }) => financeConfidence && capital(financeConfidence.value),
    },
  ];
}

/** What is stuck and with whom. */
export function escalationColumns(view: ReportView): Column<Escalation>[] {
  return [
    {
      head: 'Escalation',
      rowHead: true,
      cell: (escalation) => ({ content: <ElementLink of={escalation} view={view} /> }),
    },
    { head: 'Raised by', cell: ({ raisedBy }) => raisedBy && bodyText(raisedBy.value) },
    { head: 'Blocks', cell: ({ blocks }) => namesOf(view.plan, blocks), absent: 'nothing named' },
    {
      head: 'Escalated to',
      cell: ({ escalatedTo }) => escalatedTo && bodyText(escalatedTo.value),
      absent: 'nobody yet',
    },
    { head: 'Status', cell: ({ status }) => capital(status?.value.status ?? 'open') },
    { head: 'Due', cell: ({ due }) => dateCell(due?.value) },
    { head: 'Resolution', cell: ({ resolution }) => resolution?.value, absent: 'none yet' },
  ];
}

/** Memoranda and who decides what. */
export function agreementColumns(view: ReportView): Column<Agreement>[] {
  return [
    {
      head: 'Agreement',
      rowHead: true,
      cell: (agreement) => ({ content: <ElementLink of={agreement} view={view} /> }),
    },
    { head: 'Model', cell: ({ model }) => model?.value },
    { head: 'Members', cell: ({ members }) => members.map(({ name }) => name).join(', ') || undefined },
    {
      head: 'Decisions',
      cell: ({ decisions }) =>
        decisions.map(({ value: { matter, body } }) => (body ? `${matter}: ${body}` : matter)).join('; ') || undefined,
    },
    { head: 'Signed', cell: ({ signed }) => dateCell(signed?.value) },
  ];
}

/** Functions and budgets passed from national bodies. */
export function delegationColumns(view: ReportView): Column<Delegation>[] {
  return [
    {
      head: 'Delegation',
      rowHead: true,
      cell: (delegation) => ({ content: <ElementLink of={delegation} view={view} /> }),
    },
    { head: 'From', cell: ({ ends }) => ends?.value.delegator.name },
    { head: 'To', cell: ({ ends }) => ends?.value.delegate.name },
    { head: 'Functions', cell: ({ functions }) => functions.join(', ') || undefined },
    {
      head: 'Budget',
      cell: ({ budget }) => {
        const figure = budget?.value.figure;
        if (figure === undefined) return undefined;
        const period = budget?.value.period;
        return `${formatQuantity(figure.value, figure.unit, formOfFigure(figure))}${period ? ` in ${periodText(period)}` : ''}`;
      },
    },
    { head: 'Effective', cell: ({ effective }) => dateCell(effective?.value) },
    { head: 'Accountable', cell: ({ accountable }) => accountable && roleText(accountable.value) },
  ];
}

function bodyText({
  organisation,
  date,
}: {
  readonly organisation: Ref;
  readonly date: CalendarDate | undefined;
}): string {
  return date ? `${organisation.name}, ${shortDate(date)}` : organisation.name;
}
