import { formatCell, isZero, sign, yearText } from '@stplan/model';
import { numberAttributes } from '../../marks/number-mark.tsx';
import { SentenceMark } from '../../marks/sentence-mark.tsx';
import { formOf } from '../../reading/amount.ts';
import { controlTotalOf } from '../../reading/control-total.ts';
import type { ReportView } from '../../reading/report-view.ts';
import { subjectTitle } from '../../reading/subjects.ts';
import { VERDICT_WORDS } from '../../reading/verdicts.ts';
import type { Cell, Column } from '../../table/column.ts';
import { DataTable } from '../../table/data-table.tsx';
import { capital } from '../../words/wording.ts';
import { controlTotalMessage } from './control-total-message.ts';

/** Organisations against their control totals: a column for each year; the shade repeats sign and word. */
export function HeatTable({ view }: { readonly view: ReportView }) {
  const subjects = [
    ...new Set(view.families.filter(({ identity }) => identity === 'control total').map(({ subject }) => subject)),
  ].sort(view.bySubject);
  const years = view.years.filter(({ start }) => subjects.some((subject) => controlTotalOf(view, subject, start)));
  if (subjects.length === 0 || years.length === 0) return null;
  const columns: Column<string>[] = [
    {
      head: 'Organisation',
      rowHead: true,
      cell: (subject) => ({ content: capital(subjectTitle(view.plan, subject)), sort: subject }),
    },
    ...years.map(({ start }) => ({
      head: yearText({ start }),
      numeric: true,
      absent: 'none set',
      cell: (subject: string) => distanceCell(view, subject, start),
    })),
  ];
  return (
    <>
      <p class="message">
        <SentenceMark of={controlTotalMessage(view, subjects)} />
      </p>
      <DataTable
        id="control-totals"
        caption="Planned position less control total, £m; in brackets where the control total is missed"
        columns={columns}
        rows={subjects}
      />
    </>
  );
}

function distanceCell(view: ReportView, subject: string, year: number): Cell {
  const test = controlTotalOf(view, subject, year);
  if (test === undefined) return undefined;
  const { word, tone } = VERDICT_WORDS[test.statement.verdict];
  const { distance } = test;
  if (distance === undefined) return { content: word, class: 'n absent' };
  const text = formatCell(distance.value, formOf(distance));
  const shade = isZero(distance.value) ? 'even' : sign(distance.value) < 0 && tone === 'bad' ? 'below' : 'above';
  return {
    content: (
      <>
        <span {...numberAttributes(distance.value, text)}>{text}</span> <small>{word}</small>
      </>
    ),
    class: `n heat ${shade}`,
  };
}
