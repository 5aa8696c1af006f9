import type { ReportedFinding } from '@stplan/rules';
import { SEVERITIES, SEVERITY_WORDS } from '../../reading/finding-order.ts';
import { DataTable } from '../../table/data-table.tsx';
import { counted, listed } from '../../words/wording.ts';
import type { Section } from '../section.ts';
import { acceptedColumns, findingColumns } from './finding-columns.tsx';

/** What stands against the plan, and what it accepts and why. */
export const findingsSection: Section = {
  id: 'findings',
  title: 'Findings',
  body: (view) => {
    const { findings, accepted } = view;
    if (findings.length + accepted.length === 0)
      return <p>Nothing that was checked stands against the plan, and it accepts no finding.</p>;
    return (
      <>
        {findings.length > 0 ? (
          <DataTable
            id="findings-table"
            caption={`${counted(findings.length, 'finding')}: ${severityCounts(findings)}`}
            columns={findingColumns(view)}
            rows={findings}
            tools="filter sort"
          />
        ) : (
          <p>No finding stands.</p>
        )}
        {accepted.length > 0 && (
          <>
            <h3>Accepted findings</h3>
            <DataTable
              id="accepted-table"
              caption={`${counted(accepted.length, 'finding')} that the plan accepts`}
              columns={acceptedColumns(view)}
              rows={accepted}
              tools="filter sort"
            />
          </>
        )}
      </>
    );
  },
};

/** `3 errors and 5 warnings`. */
export function severityCounts(findings: readonly ReportedFinding[]): string {
  return listed(
    SEVERITIES.flatMap((severity) => {
      const count = findings.filter((finding) => finding.severity === severity).length;
      const { one, many } = SEVERITY_WORDS[severity];
      return count === 0 ? [] : [counted(count, one, many)];
    }),
  );
}
