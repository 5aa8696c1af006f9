import type { AcceptedFinding, ReportedFinding } from '@stplan/rules';
import { SeverityMark } from '../../marks/severity-mark.tsx';
import { SourceLink } from '../../marks/source-link.tsx';
import { SEVERITIES } from '../../reading/finding-order.ts';
import type { ReportView } from '../../reading/report-view.ts';
import type { Column } from '../../table/column.ts';
import { isWebAddress } from '../../words/web-address.ts';
import { FindingMessage } from './finding-message.tsx';

/** The columns of findings: how grave, which rule, what and where. */
export function findingColumns(view: ReportView): Column<ReportedFinding>[] {
  return [
    {
      head: 'Level',
      choices: true,
      cell: ({ severity }) => ({
        content: <SeverityMark severity={severity} />,
        sort: String(SEVERITIES.indexOf(severity)),
      }),
    },
    {
      head: 'Rule',
      choices: true,
      cell: (reported) => ({ content: <RuleName {...reported} />, sort: reported.finding.rule }),
    },
    {
      head: 'Finding',
      rowHead: true,
      cell: ({ finding }) => ({ content: <FindingMessage finding={finding} view={view} />, class: 'text' }),
    },
    { head: 'Place', cell: ({ finding }) => ({ content: <SourceLink place={view.placeOf(finding.span)} /> }) },
  ];
}

/** The columns of accepted findings, with the reason for each. */
export function acceptedColumns(view: ReportView): Column<AcceptedFinding>[] {
  return [
    ...findingColumns(view),
    { head: 'Reason for accepting it', cell: ({ acceptance }) => ({ content: acceptance.reason, class: 'text' }) },
  ];
}

/** The rule by its id and in its own words; its line in the glossary has the number. */
function RuleName({ finding, number, title, url }: ReportedFinding) {
  return (
    <>
      {url !== undefined && isWebAddress(url) ? (
        <a href={url} rel="noreferrer">
          {finding.rule}
        </a>
      ) : (
        <a href={`#rule-${number}`}>{finding.rule}</a>
      )}{' '}
      <span class="help">{title}</span>
    </>
  );
}
