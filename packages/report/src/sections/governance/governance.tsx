import { dateText } from '@stplan/model';
import { byTextOf } from '../../reading/by-text.ts';
import type { ReportView } from '../../reading/report-view.ts';
import { DataTable } from '../../table/data-table.tsx';
import { roleText } from '../../words/named.ts';
import { counted } from '../../words/wording.ts';
import type { Section } from '../section.ts';
import { agreementColumns, delegationColumns, escalationColumns, signOffColumns } from './governance-columns.tsx';

/** Who leads, who has signed off, what is escalated and delegated. */
export const governanceSection: Section = {
  id: 'governance',
  title: 'Governance',
  body: (view) => {
    const { elements } = view.plan;
    const [signOffs, escalations, agreements, delegations] = [
      [...elements['sign-off']].sort((a, b) => view.bySubject(a.organisation.name, b.organisation.name)),
      [...elements.escalation].sort(byTextOf(({ name }) => name)),
      [...elements.agreement].sort(byTextOf(({ name }) => name)),
      [...elements.delegation].sort(byTextOf(({ name }) => name)),
    ];
    const lead = leadText(view);
    if (lead === undefined && signOffs.length + escalations.length + agreements.length + delegations.length === 0)
      return undefined;
    return (
      <>
        {lead !== undefined && <p>{lead}</p>}
        {signOffs.length > 0 && (
          <DataTable
            id="sign-offs"
            caption={`${counted(signOffs.length, 'sign-off')} by organisation`}
            columns={signOffColumns(view)}
            rows={signOffs}
            rowId={view.anchorOf}
            tools="sort"
          />
        )}
        {escalations.length > 0 && (
          <DataTable
            id="escalations"
            caption={counted(escalations.length, 'escalation')}
            columns={escalationColumns(view)}
            rows={escalations}
            rowId={view.anchorOf}
            tools="sort"
          />
        )}
        {agreements.length > 0 && (
          <DataTable
            id="agreements"
            caption={counted(agreements.length, 'agreement')}
            columns={agreementColumns(view)}
            rows={agreements}
            rowId={view.anchorOf}
          />
        )}
        {delegations.length > 0 && (
          <DataTable
            id="delegations"
            caption={counted(delegations.length, 'delegation')}
            columns={delegationColumns(view)}
            rows={delegations}
            rowId={view.anchorOf}
            tools="sort"
          />
        )}
      </>
    );
  },
};

/** The lead and the model of governance in a sentence. */
function leadText({ plan }: ReportView): string | undefined {
  const { footprint } = plan;
  const lead = footprint?.lead?.value;
  const model = footprint?.governance?.value;
  const parts = [
    lead &&
      (lead.vacant
        ? 'The post of lead is vacant'
        : `The lead is the ${roleText(lead.role)}${lead.interim ? ' (interim)' : ''}${lead.appointed ? `, appointed ${dateText(lead.appointed)}` : ''}${lead.appointer ? ` by ${lead.appointer.name}` : ''}`),
    model && `the governance model is: ${model}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : `${parts.join('; ')}.`;
}
